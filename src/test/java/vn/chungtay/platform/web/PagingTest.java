package vn.chungtay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    private static final List<Integer> ROWS = IntStream.rangeClosed(1, 101).boxed().toList();

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "50, 1", "51, 2", "100, 2", "101, 3"})
    void a_page_begins_with_the_row_after_a_full_one(int total, int pages) {
        assertThat(Paging.pages(total, 50)).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({"-7, 1", "0, 1", "1, 1", "3, 3", "4, 3", "2147483647, 3"})
    void a_page_that_is_not_there_is_the_nearest_one(int wanted, int number) {
        assertThat(Paging.of(wanted, 101, 50).number()).isEqualTo(number);
    }

    @Test
    void each_row_stands_on_one_page() {
        assertThat(IntStream.rangeClosed(1, 3).mapToObj(it -> Paging.of(it, ROWS.size(), 50).rows(ROWS)).flatMap(List::stream))
                .containsExactlyElementsOf(ROWS);
        assertThat(Paging.of(1, 0, 50).rows(List.of())).isEmpty();
    }
}
