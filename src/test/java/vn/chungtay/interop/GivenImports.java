package vn.chungtay.interop;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.usecase.ImportLists;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.HouseholdRow;

/** Officers who bring lists. */
@Component
public class GivenImports {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final GivenUnits units;
    private final GivenUsers users;
    private final ImportLists lists;
    private final BulkRegister register;

    GivenImports(GivenUnits units, GivenUsers users, ImportLists lists, BulkRegister register) {
        this.units = units;
        this.users = users;
        this.lists = lists;
        this.register = register;
    }

    /** The officer of a new commune with these villages. */
    Desk desk(String commune, String... villages) {
        var unit = units.commune(commune);
        for (var village : villages) units.village(unit, village);
        return new Desk(unit, users.user(Role.COMMUNE_OFFICER, unit));
    }

    /** Where one officer works on the lists of one commune. */
    final class Desk {

        private final UnitId commune;
        private final UserId officer;

        private Desk(UnitId commune, UserId officer) {
            this.commune = commune;
            this.officer = officer;
        }

        UnitId commune() {
            return commune;
        }

        UserId officer() {
            return officer;
        }

        /** A checked list of rows under {@link GivenLists#HEADER}. */
        ImportId brought(String... rows) {
            return brought("a.csv", GivenLists.csv(rows), DAY);
        }

        ImportId brought(String name, byte[] file, LocalDate day) {
            var id = users.as(officer, () -> lists.bring(name, file.length, new ByteArrayInputStream(file), commune, day));
            await().atMost(LONGEST).until(() -> report(id).list().state() != ImportState.CHECKING);
            return id;
        }

        /** Written, or sent back to its check. */
        ImportState applied(ImportId id) {
            users.runAs(officer, () -> lists.apply(id));
            await().atMost(LONGEST).until(() -> report(id).list().state() != ImportState.APPLYING);
            return report(id).list().state();
        }

        ImportLists.Report report(ImportId id) {
            return users.as(officer, () -> lists.report(id));
        }

        List<HouseholdRow> known(String... codes) {
            return users.as(officer, () -> register.byCodes(Set.of(codes)));
        }
    }
}
