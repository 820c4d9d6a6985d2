package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.AreaType;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.store.AssessmentRows;
import vn.chungtay.registry.store.ClassStore;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Editions;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.standards.StandardId;
import vn.chungtay.standards.model.Edition;
import vn.chungtay.standards.store.EditionStore;

/** A decision of an earlier edition of the standards, while the program runs with a later one. */
@StoryTest
class KeptDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 15);
    private static final String FILE = "standards/classification/income_line.yaml";

    /** Above the rural line of the earlier edition, below that of today; average standard only by its livelihood. */
    private static final Evidence EVIDENCE = new Evidence(
            AreaType.RURAL, OptionalInt.empty(), OptionalLong.of(1_450_000), Deprivations.lacking(4, 7, 9), Known.YES);

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EditionStore store;

    @Autowired
    private Editions editions;

    @Autowired
    private Edition current;

    @Autowired
    private Classifier classifier;

    @Autowired
    private AssessmentRows rows;

    @Autowired
    private ClassStore classes;

    private Edition earlier;
    private HouseholdRow household;
    private UserId officer;

    @BeforeEach
    void an_edition_with_a_lower_line() {
        var files = new TreeMap<>(current.files());
        files.compute(FILE, (_, text) -> text.replace("rural: 1500000", "rural: 1400000"));
        earlier = Edition.of(Map.copyOf(files));
        system(() -> {
            store.keep(earlier);
            return true;
        });
        var commune = villages.commune();
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        household = households.in(villages.villageIn(commune)).stored();
    }

    @Test
    void the_program_keeps_the_edition_that_it_runs_with() {
        assertThat(system(() -> store.book(editions.current()))).isPresent();
        assertThat(earlier.id()).isNotEqualTo(editions.current());
    }

    @Test
    @Requirement("MDP-02")
    void it_is_decided_again_to_the_last_byte_although_today_s_edition_says_otherwise() {
        var first = decideByEarlierEdition();
        var kept = system(() -> classes.kept(household.id(), first)).orElseThrow();

        var again = system(() -> editions.classifierOf(earlier.id())).orElseThrow()
                .inReview(DAY)
                .classify(kept.row().evidence());
        var second = write(again);

        assertThat(stored(second)).isEqualTo(stored(first)).contains("AVERAGE_STANDARD", "1400000");
        assertThat(classifier.inReview(DAY).classify(kept.row().evidence()))
                .isInstanceOfSatisfying(Decided.class, it -> assertThat(it.result()).isEqualTo(PovertyClass.POOR));
    }

    @Test
    void its_page_says_why_by_the_numbers_of_then() {
        var look = decideByEarlierEdition();
        var answer = browser.get()
                .uri("/households/" + household.id().value() + "/assessments/" + look.value())
                .with(users.signedIn(officer))
                .exchange();

        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("cao hơn chuẩn 1.400.000 đồng", "Điều 3 NĐ 07/2021/NĐ-CP", "Giống hệt kết quả đã lưu")
                .contains("Nếu thu nhập bình quân không quá 1.400.000 đồng/người/tháng:", earlier.id().value());
    }

    private AssessmentId decideByEarlierEdition() {
        var then = system(() -> store.book(earlier.id())).orElseThrow();
        var look = write(then.inReview(DAY).classify(EVIDENCE));
        system(() -> jdbc.sql("update registry.assessment set edition = ? where id = ?")
                .params(earlier.id().value(), look.value())
                .update());
        return look;
    }

    private AssessmentId write(Classification outcome) {
        var look = AssessmentId.next();
        var row = new AssessmentRow(look, DAY, EVIDENCE, new StandardId("2022-2026"), outcome, Set.of());
        system(() -> {
            rows.insert(household.id(), row);
            return true;
        });
        return look;
    }

    private String stored(AssessmentId look) {
        return system(() -> jdbc.sql("select result || findings::text from registry.assessment where id = ?")
                .param(look.value())
                .query(String.class)
                .single());
    }

    private <T> T system(Supplier<T> work) {
        var found = new ArrayList<T>();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> found.add(work.get())));
        return found.getFirst();
    }
}
