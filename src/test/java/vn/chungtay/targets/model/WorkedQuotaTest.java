package vn.chungtay.targets.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.shared.Percentage;

/** The example of docs/domain/targets-and-quotas.md, computed from its own table. */
class WorkedQuotaTest {

    private static final Path PAGE = Path.of("docs/domain/targets-and-quotas.md");

    @Test
    void the_table_of_the_page_is_what_the_program_computes() throws IOException {
        var rows = rows();
        var units = rows.stream().filter(it -> !it.getFirst().equals("all")).toList();
        var all = rows.getLast();
        var stocks = units.stream().map(it -> new QuotaStock(number(it, 1), number(it, 2), 0)).toList();
        var quotas = Quotas.proposed(number(all, 6), stocks, QuotaMethod.EQUAL_SHARE);

        assertThat(units).hasSize(3);
        assertThat(quotas.rows()).extracting(Quotas.Row::exits).containsExactlyElementsOf(units.stream().map(it -> number(it, 6)).toList());
        assertThat(quotas.stock()).isEqualTo(new QuotaStock(number(all, 1), number(all, 2), 0));
        assertThat(units).allSatisfy(it -> assertThat(number(it, 4) + number(it, 5)).isEqualTo(number(it, 6)));
        assertThat(quotas.total().points()).hasValue(new Percentage(new BigDecimal("1.13")));
        assertThat(Headline.households(new BigDecimal("1.1"), 800)).isEqualTo(9);
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(it -> it.matches("\\| (A|B|C|all) \\|.*"))
                .map(it -> Arrays.stream(it.split("\\|")).map(String::strip).filter(cell -> !cell.isEmpty()).toList())
                .toList();
    }

    private static long number(List<String> row, int cell) {
        return Long.parseLong(row.get(cell));
    }
}
