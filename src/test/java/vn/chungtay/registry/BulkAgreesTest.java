package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.AreaType;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.store.HouseholdRows;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classification.Finding;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.standards.StandardId;

/** One evaluator: a run over everybody says of random households what a look at each of them alone would say. */
@StoryTest
class BulkAgreesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 15);
    private static final LocalDate FROM = LocalDate.of(2025, 12, 15);
    private static final long[] INCOMES = {
        0, 1_499_999, 1_500_000, 1_500_001, 1_999_999, 2_000_000, 2_000_001, 2_250_000, 2_250_001, 3_000_000, 3_000_001
    };
    private static final int[] POINTS = {0, 139, 140, 141, 174, 175, 176, 300};

    @Autowired
    private GivenVillages villages;

    @Autowired
    private HouseholdRows rows;

    @Autowired
    private BulkClassification bulk;

    @Autowired
    private Classifier classifier;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final Random chance = new Random(2026_11_21);

    @Test
    @Requirement("MDP-02")
    void with_the_look_at_each_of_500_random_households() {
        var village = villages.villageIn(villages.commune());
        var alone = new HashMap<UUID, String>();
        var households = new ArrayList<HouseholdRow>();
        for (int i = 0; i < 500; i++) {
            var evidence = evidence();
            var outcome = classifier.inReview(DAY).classify(evidence);
            var household = household(village, evidence, outcome);
            households.add(household);
            alone.put(household.id().value(), told(outcome));
        }
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(
                _ -> rows.insert(households, Origin.MANUAL, EventKind.REGISTERED)));

        assertThat(inBulk(alone.keySet())).isEqualTo(alone);
    }

    private Map<UUID, String> inBulk(Set<UUID> ids) {
        var run = new BulkClassification.Run[1];
        Caller.SYSTEM.run(() -> run[0] = bulk.classify(DAY, FROM));
        var told = new HashMap<UUID, String>();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                        select household_id, result || ' ' || measured::text as told from registry.bulk_outcome
                        where run_id = :run and household_id = any (:ids)
                        """)
                .param("run", run[0].id())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> told.put(row.getObject(1, UUID.class), row.getString(2)))
                .list()));
        return told;
    }

    /** The result and everything that was measured for it, as PostgreSQL writes an array. */
    private static String told(Classification outcome) {
        var result = outcome instanceof Decided it ? it.result().name() : "UNDECIDED";
        var measured = outcome.findings().stream().map(Finding::measured).map(String::valueOf).toList();
        return result + " {" + String.join(",", measured) + "}";
    }

    private HouseholdRow household(UnitId village, Evidence evidence, Classification outcome) {
        var look = new AssessmentRow(AssessmentId.next(), DAY, evidence, new StandardId("2022-2026"), outcome, Set.of());
        var given = new ClassRow(PovertyClass.POOR, DateRange.startingOn(FROM), "01/QĐ-UBND", FROM, look.id());
        var head = MemberRow.of(
                HouseholdBuilder.details("Nguyễn Văn An", 1970, Sex.MALE, PersonDetails.KINH), Relation.HEAD, DAY);
        return new HouseholdRow(
                HouseholdId.next(), null, village, null, DAY, List.of(head), null, List.of(look), List.of(given));
    }

    private Evidence evidence() {
        int unknown = chance.nextInt(4) == 0 ? chance.nextInt(4096) : 0;
        int lacking = chance.nextInt(4096) & chance.nextInt(4096) & ~unknown;
        return new Evidence(
                AreaType.values()[chance.nextInt(2)],
                chance.nextBoolean() ? OptionalInt.of(POINTS[chance.nextInt(POINTS.length)]) : OptionalInt.empty(),
                chance.nextInt(3) > 0 ? OptionalLong.of(INCOMES[chance.nextInt(INCOMES.length)]) : OptionalLong.empty(),
                Deprivations.ofBits(lacking, unknown),
                Known.values()[chance.nextInt(3)]);
    }
}
