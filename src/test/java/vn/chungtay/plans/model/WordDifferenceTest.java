package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.chungtay.plans.model.WordDifference.Fate;
import vn.chungtay.plans.model.WordDifference.Piece;

class WordDifferenceTest {

    @Test
    void what_went_and_what_came_stands_where_it_stood() {
        assertThat(WordDifference.of("Hỗ trợ 54 hộ nghèo làm nhà", "Hỗ trợ 60 hộ nghèo, cận nghèo làm nhà")).containsExactly(
                new Piece(Fate.KEPT, "Hỗ trợ "),
                new Piece(Fate.REMOVED, "54 "),
                new Piece(Fate.ADDED, "60 "),
                new Piece(Fate.KEPT, "hộ "),
                new Piece(Fate.ADDED, "nghèo, cận "),
                new Piece(Fate.KEPT, "nghèo làm nhà"));
    }

    @Test
    void the_same_text_is_kept_and_an_empty_one_came_or_went() {
        assertThat(WordDifference.of("một hai", "một hai")).containsExactly(new Piece(Fate.KEPT, "một hai"));
        assertThat(WordDifference.of("", "một")).containsExactly(new Piece(Fate.ADDED, "một"));
        assertThat(WordDifference.of("một", "")).containsExactly(new Piece(Fate.REMOVED, "một"));
        assertThat(WordDifference.of("", "")).isEmpty();
    }

    @Test
    void texts_too_long_for_a_comparison_are_shown_whole() {
        assertThat(WordDifference.of("a ".repeat(3_000), "b ".repeat(3_000))).hasSize(2);
    }

    @Property(tries = 300)
    void nothing_is_lost_or_made_up(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String before,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String after) {
        var old = String.join(" ", before.split(""));
        var now = String.join(" ", after.split(""));
        var pieces = WordDifference.of(old, now);

        assertThat(words(pieces, it -> it != Fate.ADDED)).isEqualTo(old.strip());
        assertThat(words(pieces, it -> it != Fate.REMOVED)).isEqualTo(now.strip());
    }

    private static String words(Iterable<Piece> pieces, Predicate<Fate> which) {
        return java.util.stream.StreamSupport.stream(pieces.spliterator(), false)
                .filter(it -> which.test(it.fate()))
                .map(it -> it.text().endsWith(" ") ? it.text() : it.text() + " ")
                .collect(Collectors.joining())
                .strip();
    }
}
