package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.KnownHousehold;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.interop.usecase.UndoImport;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdList.Listed;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.shared.DateRange;

/** A list and a household that lives, or has lived, in another commune. */
@StoryTest
class ListOfMovedTest {

    private static final LocalDate SECOND = LocalDate.of(2026, 2, 1);
    private static final LocalDate MOVE = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 1);

    @Autowired
    private GivenImports imports;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private BulkRegister register;

    @Autowired
    private UndoImport undo;

    @Autowired
    private ChangeHousehold change;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DatabaseOwner owner;

    private GivenImports.Desk here;
    private GivenImports.Desk there;
    private UnitId newVillage;
    private final String code = "M" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void two_communes() {
        here = imports.desk("Thần Sa", "Xuyên Sơn");
        there = imports.desk("Sảng Mộc");
        newVillage = units.village(there.commune(), "Tân Lập");
    }

    @Test
    @Requirement("SEC-04")
    void the_check_of_a_list_tells_nothing_of_a_household_that_has_moved_away_but_that_its_code_is_taken() {
        applied(here, GivenImports.DAY, row("Xuyên Sơn", "1975"));
        move();

        var list = brought(here, LATER, row("Xuyên Sơn", "1980"));

        var report = here.report(list);
        assertThat(report.mistakes()).extracting(Mistake::row, Mistake::kind).containsExactly(tuple(2, Mistake.Kind.CODE_TAKEN));
        assertThat(report.changes()).allSatisfy(it -> assertThat(it.differences()).isEmpty());
        assertThat(report.missing()).isEmpty();
        assertThat(browser.get().uri("/imports/" + list.value()).with(users.signedIn(here.officer())))
                .hasStatusOk()
                .bodyText()
                .contains("đã dùng cho hộ ở địa bàn khác")
                .doesNotContain("Tân Lập", "1975 →");
        assertThat(known(here)).isEmpty();
        assertThat(known(there)).hasSize(1);
    }

    @Test
    @Requirement("SEC-04")
    void whoever_may_only_look_at_the_new_place_is_told_the_same() {
        applied(here, GivenImports.DAY, row("Xuyên Sơn", "1975"));
        move();
        users.grant(here.officer(), Role.COMMUNE_LEADER, there.commune(), DateRange.startingOn(MOVE));

        assertThat(here.report(brought(here, LATER, row("Xuyên Sơn", "1980"))).mistakes())
                .extracting(Mistake::kind)
                .containsExactly(Mistake.Kind.CODE_TAKEN);
    }

    @Test
    void a_list_about_a_household_that_once_lived_elsewhere_is_undone_where_it_lives_now() {
        applied(here, GivenImports.DAY, row("Xuyên Sơn", "1975"));
        move();
        var former = known(there);
        var list = applied(there, LATER, row("Tân Lập", "1980"));
        assertThat(known(there)).isNotEqualTo(former);

        users.runAs(there.officer(), () -> assertThat(undo.undo(list)).isEqualTo(new UndoImport.Outcome.Undone(1)));

        assertThat(known(there)).isEqualTo(former);
    }

    @Test
    void a_list_is_not_undone_when_one_whom_it_revised_or_brought_has_moved_away_and_that_one_is_named() {
        var first = applied(here, GivenImports.DAY, row("Xuyên Sơn", "1975"));
        var second = applied(here, SECOND, row("Xuyên Sơn", "1980"));
        var household = move();

        var builtUpon = new UndoImport.Outcome.BuiltUpon(List.of(new KnownHousehold(household.id(), code)));
        users.runAs(here.officer(), () -> assertThat(undo.undo(second)).isEqualTo(builtUpon));
        users.runAs(here.officer(), () -> assertThat(undo.undo(first)).isEqualTo(builtUpon));
        assertThat(known(there)).hasSize(1);
    }

    private HouseholdRow move() {
        var household = known(here).getFirst().household();
        var version = JdbcClient.create(owner.dataSource())
                .sql("select version from registry.household where id = ?")
                .param(household.id().value())
                .query(Integer.class)
                .single();
        var act = new HouseholdAct.Move(newVillage, null, MOVE);
        assertThat(users.as(here.officer(), () -> change.change(household.id(), version, act))).isInstanceOf(Outcome.Done.class);
        return household;
    }

    private List<Listed> known(GivenImports.Desk desk) {
        return users.as(desk.officer(), () -> register.listedByCodes(Set.of(code)));
    }

    private String row(String village, String born) {
        return code + "," + village + ",Nguyễn Văn An,Chủ hộ," + born + ",Nam,Tày,,Hộ nghèo";
    }

    private ImportId brought(GivenImports.Desk desk, LocalDate day, String row) {
        return desk.brought("a.csv", GivenLists.csv(row), day);
    }

    private ImportId applied(GivenImports.Desk desk, LocalDate day, String row) {
        var list = brought(desk, day, row);
        assertThat(desk.applied(list)).isEqualTo(ImportState.APPLIED);
        return list;
    }
}
