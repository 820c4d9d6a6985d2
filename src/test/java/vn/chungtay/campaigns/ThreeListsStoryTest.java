package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.usecase.ProposeDecision;
import vn.chungtay.campaigns.usecase.ProposeDecision.Answer;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.campaigns.usecase.ReviewPaper;
import vn.chungtay.campaigns.usecase.WriteReviewPapers;
import vn.chungtay.campaigns.usecase.WriteReviewPapers.Format;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Reviews;
import vn.chungtay.standards.PovertyClass;

/** One review finds poor, near-poor and average households by the standard, and each has its list. */
@StoryTest
class ThreeListsStoryTest {

    /** Above the rural line of 1.500.000 and within the band up to 2.250.000, from farming. */
    private static final long AVERAGE_INCOME = 2_000_000;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenRecognised lists;

    @Autowired
    private GivenUsers users;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ProposeDecision proposing;

    @Autowired
    private ReadDecisions read;

    @Autowired
    private WriteReviewPapers write;

    @Test
    @Requirement("REV-02")
    void the_same_review_ends_in_a_list_of_poor_of_near_poor_and_of_average_households() throws IOException {
        var commune = given.commune();
        var poor = given.poor(commune.first());
        var nearPoor = given.poor(commune.first());
        var average = given.poor(commune.first());
        var campaign = given.opened(commune);
        given.look(commune.officer(), poor.id(), 4, Cause.NO_LAND);
        given.look(commune.officer(), nearPoor.id(), 1);
        users.as(commune.officer(), () -> reviews.look(average.id(), GivenReview.look(GivenReview.LOOK_DAY, AVERAGE_INCOME, 4)));
        given.settle(campaign, commune.first());

        var list = ((Answer.Proposed) users.as(commune.officer(), () -> proposing.propose(campaign))).decision();

        assertThat(users.as(commune.officer(), () -> read.households(list)))
                .extracting(DecidedHousehold::after)
                .containsExactlyInAnyOrder(PovertyClass.POOR, PovertyClass.NEAR_POOR, PovertyClass.AVERAGE_STANDARD);
        var decided = lists.decided(list, "77/QĐ-UBND");
        for (var each : List.of(ReviewPaper.POOR, ReviewPaper.NEAR_POOR, ReviewPaper.AVERAGE_STANDARD)) {
            var whose = each == ReviewPaper.POOR ? poor : each == ReviewPaper.NEAR_POOR ? nearPoor : average;
            var text = word(users.as(commune.officer(), () -> write.ofList(decided, each, null, Format.DOCX).content()));
            assertThat(text).contains("Danh sách có 1 hộ", code(whose));
            for (var other : List.of(poor, nearPoor, average)) {
                if (other != whose) assertThat(text).doesNotContain(code(other));
            }
        }
    }

    private String code(HouseholdRow household) {
        return lists.ask("select code from registry.pub_household where id = ?", String.class, household.id().value()).getFirst();
    }

    private static String word(byte[] content) throws IOException {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
            return text.getText().replace('\u00A0', ' ');
        }
    }
}
