package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.DecisionState;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.campaigns.usecase.RecogniseDecision;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdRow;

/** What happens when two people do one thing in the same moment, each in a thread and a transaction of their own. */
@StoryTest
class AtOnceTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenSigned signed;

    @Autowired
    private GivenRecognised records;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private ReadDecisions decisions;

    @Autowired
    private RecogniseDecision recognising;

    private Commune commune;
    private HouseholdRow household;
    private CampaignId campaign;

    @BeforeEach
    void a_review_of_one_household() {
        commune = given.commune();
        household = given.poor(commune.first());
        campaign = given.opened(commune);
    }

    @Test
    @Requirement("REV-08")
    void two_archivists_who_number_one_list_give_one_number_and_each_class_once() throws Exception {
        given.look(commune.officer(), household.id(), 4, Cause.NO_LAND);
        given.settle(campaign, commune.first());
        var list = signed.list(commune, campaign);
        var version = users.as(commune.archivist(), () -> decisions.find(list)).decision().version();
        var colleague = users.user(Role.ARCHIVIST, commune.id());

        var answers = atOnce(
                () -> users.as(commune.archivist(), () -> recognising.recognise(list, version, act("11/QĐ-UBND"))),
                () -> users.as(colleague, () -> recognising.recognise(list, version, act("12/QĐ-UBND"))));

        assertThat(answers.stream().filter(it -> it.equals(Optional.empty()))).as(answers.toString()).hasSize(1);
        assertThat(answers).anyMatch(AtOnceTest::isTooLate);
        assertThat(users.as(commune.officer(), () -> decisions.find(list)).decision().state()).isEqualTo(DecisionState.RECOGNISED);
        assertThat(records.ask(
                        "select decision_no from registry.class_period where household_id = ? and valid_from = ?", String.class,
                        household.id().value(), DECIDED))
                .singleElement()
                .isIn("11/QĐ-UBND", "12/QĐ-UBND");
    }

    @Test
    void two_officers_who_record_one_household_leave_two_looks_of_which_the_later_holds() throws Exception {
        var answers = atOnce(
                () -> given.look(commune.officer(), household.id(), 4, Cause.NO_LAND),
                () -> given.look(commune.colleague(), household.id(), 1, Cause.ILLNESS));

        assertThat(answers).noneMatch(Throwable.class::isInstance);
        assertThat(records.ask("select count(*) from campaigns.look l join campaigns.entry e on e.id = l.entry_id where e.campaign_id = ?",
                        Integer.class, campaign.value()))
                .containsExactly(2);
        var entry = entry();
        assertThat(entry.state()).isEqualTo(EntryState.LOOKED);
        assertThat(entry.look().orElseThrow().number()).isEqualTo(2);
    }

    private static boolean isTooLate(Object answer) {
        return answer instanceof Stale || answer instanceof Optional<?> it && it.filter(CampaignRefusal.class::isInstance).isPresent();
    }

    private static Decision.Act act(String number) {
        return new Decision.Act(number, DECIDED, DECIDED);
    }

    private Entry entry() {
        return users.as(commune.officer(), () -> read.page(campaign, EntryFilter.ALL, 0, 10)).entries().getFirst();
    }

    /** The answers, or what was thrown, of work that begins in one moment. */
    @SafeVarargs
    private static List<Object> atOnce(Callable<?>... work) throws Exception {
        var start = new CyclicBarrier(work.length);
        try (var threads = Executors.newFixedThreadPool(work.length)) {
            var running = IntStream.range(0, work.length).mapToObj(it -> threads.submit(() -> {
                start.await();
                return (Object) work[it].call();
            })).toList();
            var answers = new ArrayList<Object>();
            for (var one : running) {
                try {
                    answers.add(one.get());
                } catch (ExecutionException e) {
                    answers.add(e.getCause());
                }
            }
            return answers;
        }
    }
}
