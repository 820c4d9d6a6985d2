package vn.chungtay.budget.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyPaper.Said;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.Programmes;

class WordsTableTest {

    private static final Programme PROGRAMME = Programmes.shipped().of(2024).orElseThrow();

    @ParameterizedTest
    @EnumSource(Column.class)
    void money_of_every_source_is_in_the_table_and_is_read_back_from_it(Column column) {
        var said = new Said(new ComponentCode("DA2"), column, 150_000_000, 1_000_000);

        var table = PastedTable.read(PROGRAMME, WordsTable.of(PROGRAMME, List.of(said)), MoneyUnit.DONG);

        assertThat(table.problems()).isEmpty();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.component()).isEqualTo(said.component());
            assertThat(row.cells()).isEqualTo(Map.of(column, 150_000_000L));
        });
    }
}
