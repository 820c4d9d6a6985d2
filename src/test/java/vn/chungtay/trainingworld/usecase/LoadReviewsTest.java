package vn.chungtay.trainingworld.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.VillageProgress;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;

/** On the first day one review of the training world is over and one runs. */
@StoryTest
class LoadReviewsTest {

    @Autowired
    private GivenVoNhai voNhai;

    @Autowired
    private EnrolTrainees trainees;

    @Autowired
    private LoadReviews reviews;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private GivenUsers users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester browser;

    @BeforeEach
    void loaded() {
        voNhai.settled();
        Caller.SYSTEM.run(trainees::enrol);
        Caller.SYSTEM.run(reviews::load);
    }

    @Test
    void one_review_is_over_with_everybody_recognised_and_certified() {
        var review = review("canbo.vonhai");
        var states = states(review, "canbo.vonhai");

        assertThat(review.isFinished()).isTrue();
        assertThat(states.keySet()).isSubsetOf(EntryState.DECIDED, EntryState.LEFT);
        assertThat(states.get(EntryState.DECIDED)).isGreaterThan(50);
        assertThat(count("""
                select count(*) from campaigns.decided d
                join campaigns.decision l on l.id = d.decision_id
                join registry.class_period c on c.household_id = d.household_id and c.decision_no = l.number and c.class = d.class_after
                where l.campaign_id = '%s' and l.state = 'RECOGNISED'
                """, review)).isEqualTo(states.get(EntryState.DECIDED).longValue());
        assertThat(count("""
                select count(*) from campaigns.certificate c join campaigns.decision l on l.id = c.decision_id
                where l.campaign_id = '%s'
                """, review))
                .isEqualTo(count("""
                        select count(*) from campaigns.decided d join campaigns.decision l on l.id = d.decision_id
                        where l.campaign_id = '%s' and d.class_after in ('POOR', 'NEAR_POOR')
                        """, review))
                .isPositive();
        assertThat(count("""
                select count(distinct class_after) from campaigns.decided d join campaigns.decision l on l.id = d.decision_id
                where l.campaign_id = '%s'
                """, review)).as("classes found").isGreaterThan(2);
    }

    @Test
    void the_other_one_has_something_open_at_every_step() {
        var states = states(review("canbo.dantien"), "canbo.dantien");

        assertThat(states).containsKeys(EntryState.LISTED, EntryState.LOOKED, EntryState.AGREED, EntryState.POSTED, EntryState.OBJECTED);
        assertThat(states.get(EntryState.OBJECTED)).isEqualTo(1);
    }

    @Test
    void everybody_who_signs_in_opens_something_real() {
        var over = "/campaigns/" + review("canbo.vonhai").id().value();
        var runs = "/campaigns/" + review("canbo.dantien").id().value();

        assertThat(page("truongxom", runs)).contains("Chưa rà soát");
        assertThat(page("canbo.dantien", runs)).contains("Đang phúc tra");
        assertThat(page("lanhdao.dantien", runs)).contains("Đang niêm yết");
        for (var who : List.of("vanthu.dantien", "mattran.dantien", "thongke", "canbo.bo")) assertThat(page(who, runs)).contains("2026");
        for (var who : List.of("canbo.tinh", "lanhdao.tinh", "vanthu.vonhai")) assertThat(page(who, over)).contains("Đã công nhận");
        assertThat(page("lanhdao.tinh", over + "/decisions")).contains("215/QĐ-UBND");
    }

    @Test
    void what_was_interrupted_goes_on_and_nothing_is_told_twice() {
        var before = footprint();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql("delete from trainingworld.told").update()));

        Caller.SYSTEM.run(reviews::load);

        assertThat(footprint()).isEqualTo(before);
    }

    @Test
    void nobody_but_the_system_reviews_in_the_name_of_others() {
        assertThatThrownBy(reviews::load).isInstanceOf(Forbidden.class);
    }

    /** How much there is of everything that a story leaves behind. */
    private List<Long> footprint() {
        return List.of("entry", "meeting", "posting", "objection", "decision", "certificate", "print_run", "sheet").stream()
                .map(it -> count("select count(*) from campaigns." + it + " where true or '%s' = ''", review("canbo.dantien")))
                .toList();
    }

    private Map<EntryState, Integer> states(Campaign review, String who) {
        var sum = VillageProgress.sum(asked(caller(who), () -> read.progress(review.id())));
        var states = new EnumMap<EntryState, Integer>(EntryState.class);
        sum.forEach((state, households) -> {
            if (households > 0) states.put(state, households);
        });
        return states;
    }

    private Campaign review(String officer) {
        return asked(caller(officer), () -> read.of(asked(Caller.SYSTEM, () -> trainees.unitOf(officer)))).stream()
                .filter(it -> it.year() == 2026 && it.month() == null)
                .findFirst()
                .orElseThrow();
    }

    private long count(String sql, Campaign review) {
        return asked(Caller.SYSTEM, () -> transaction.execute(_ -> jdbc.sql(sql.formatted(review.id().value())).query(Long.class).single()));
    }

    private String page(String userName, String address) {
        try {
            var answer = browser.get().uri(address).with(users.signedIn(new UserId(caller(userName).user()))).exchange();
            assertThat(answer).as(userName + " " + address).hasStatusOk();
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private Caller caller(String userName) {
        return asked(Caller.SYSTEM, () -> trainees.actingAs(userName));
    }

    private static <T> T asked(Caller caller, Callable<T> question) {
        try {
            return caller.call(question);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
