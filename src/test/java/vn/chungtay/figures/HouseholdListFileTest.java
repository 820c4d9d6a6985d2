package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.model.HouseholdFilter;
import vn.chungtay.figures.usecase.ListHouseholdsBehind;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.registry.GivenHouseholds;

@StoryTest
class HouseholdListFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private ListHouseholdsBehind listHouseholds;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void households_of_a_province_are_written_while_they_are_read_and_all_of_them() throws Exception {
        var commune = units.commune("Dân Tiến");
        var village = units.village(commune, "Đồng Vòi");
        for (int at = 1; at <= 600; at++) households.in(village).head("Hà Văn " + at).stored();
        var open = new ArrayList<Long>();
        var titled = new ArrayList<Integer>();
        var officer = users.user(Role.COMMUNE_OFFICER, commune);

        var file = users.<SheetFile>as(officer, () -> listHouseholds.write(
                new HouseholdFilter(commune, DAY, DAY, HouseholdFilter.Part.WHOLE, List.of()),
                SheetFormat.CSV,
                (found, persons, rows) -> {
                    titled.add(found);
                    return new Table("Hộ", List.of(), List.of(Column.text("Mã hộ", 20)), rows);
                },
                line -> {
                    if (open.isEmpty()) open.add(cursors());
                    return List.of(line.code());
                }));

        file.open().close();
        assertThat(titled).containsExactly(600);
        assertThat(file.rows()).isEqualTo(600);
        assertThat(open.getFirst()).as("the database still has the rest when the first line is written").isPositive();
    }

    private long cursors() {
        return jdbc.sql("select count(*) from pg_cursors where name <> ''").query(Long.class).single();
    }
}
