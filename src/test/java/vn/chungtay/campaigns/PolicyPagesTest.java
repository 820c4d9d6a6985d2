package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdRow;

/** Which policies begin and end by a recognised list. */
@StoryTest
class PolicyPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenRecognised lists;

    @Autowired
    private GivenUsers users;

    private Commune commune;
    private HouseholdRow leaves;
    private HouseholdRow stays;
    private DecisionId list;

    @BeforeEach
    void a_recognised_list_of_one_that_stays_poor_and_one_that_is_poor_no_more() {
        commune = given.commune();
        leaves = given.poor(commune.first());
        stays = given.poor(commune.first());
        var campaign = given.opened(commune);
        given.look(commune.officer(), leaves.id(), 4, Cause.NO_CAPITAL);
        given.look(commune.officer(), stays.id(), 4, Cause.NO_CAPITAL);
        list = lists.drafted(campaign, 1);
        lists.listedAs(list, leaves.id().value(), "NOT_POOR");
        lists.decided(list, "12/QĐ-UBND");
    }

    @Test
    void who_leaves_a_class_is_told_with_the_policy_the_day_the_reason_and_where_it_stands() {
        var page = text(commune.officer(), "");

        assertThat(page).contains("Bảo hiểm y tế theo diện hộ", "kết thúc", "hộ nghèo → không thuộc diện", "21/11/2026", "(chưa đối chiếu)", "12/QĐ-UBND")
                .contains(lists.ask("select code from registry.household where id = ?", String.class, leaves.id().value()).getFirst())
                .doesNotContain(lists.ask("select code from registry.household where id = ?", String.class, stays.id().value()).getFirst());
        assertThat(text(commune.officer(), "?move=STAYS")).contains("hộ nghèo → hộ nghèo");
        assertThat(text(commune.officer(), "?q=khong co ai")).contains("Không có hộ nào như vậy");
        assertThat(page).as("what no text was found for is named and not worked out").contains("học phí", "Chưa có căn cứ");
        assertThat(text(commune.officer(), "/file?format=CSV")).contains("Bảo hiểm y tế theo diện hộ", "kết thúc", "chưa đối chiếu");
    }

    @Test
    void only_those_who_may_see_the_households_read_it_and_a_list_that_is_not_recognised_has_none() {
        var address = "/campaigns/decisions/" + list.value() + "/policies";
        assertThat(browser.get().uri(address).with(users.signedIn(users.user(Role.STATISTICS, commune.id())))).hasStatus(403);
        assertThat(browser.get().uri("/campaigns/decisions/" + list.value()).with(users.signedIn(commune.officer()))).hasStatusOk()
                .bodyText().contains(address);
        var other = given.commune();
        given.poor(other.first());
        var draft = lists.drafted(given.opened(other), 1);
        assertThat(browser.get().uri("/campaigns/decisions/" + draft.value() + "/policies").with(users.signedIn(other.officer()))).hasStatus(404);
    }

    private String text(UserId who, String rest) {
        var answer = browser.get().uri("/campaigns/decisions/" + list.value() + "/policies" + rest).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
