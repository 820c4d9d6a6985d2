package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.usecase.ReviewPaper;
import vn.chungtay.campaigns.usecase.WriteReviewPapers;
import vn.chungtay.campaigns.usecase.WriteReviewPapers.Format;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdRow;

/** The papers of a review are opened again; pages lead to them, and strangers get no further than the answer. */
@StoryTest
class ReviewPapersTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenRecognised lists;

    @Autowired
    private GivenUsers users;

    @Autowired
    private WriteReviewPapers write;

    private Commune commune;
    private HouseholdRow poor;
    private HouseholdRow nearPoor;
    private HouseholdRow escaped;
    private CampaignId campaign;
    private DecisionId list;
    private String number;

    @BeforeEach
    void a_recognised_list_with_three_results() {
        commune = given.commune();
        poor = given.poor(commune.first());
        number = lists.numbered(poor);
        nearPoor = given.poor(commune.second());
        escaped = given.poor(commune.second());
        campaign = given.opened(commune);
        given.look(commune.officer(), poor.id(), 4, Cause.NO_LAND);
        given.look(commune.officer(), nearPoor.id(), 1);
        given.look(commune.officer(), escaped.id(), 1);
        var draft = lists.drafted(campaign, 1);
        lists.listedAs(draft, escaped.id().value(), "AVERAGE_STANDARD");
        list = lists.decided(draft, "12/QĐ-UBND");
    }

    @Test
    void the_list_of_a_review_names_everybody_by_village_and_shows_no_number_of_a_person() throws IOException {
        var text = pdf(users.as(commune.officer(), () -> write.roster(campaign, null, Format.PDF).content()));

        assertThat(text)
                .contains("DANH SÁCH", "Danh sách có 3 hộ", "Tổng cộng: 3 hộ", "xóm Suối Cạn: 3 hộ")
                .contains(head(poor), head(nearPoor), "đang là hộ nghèo")
                .doesNotContain(number);
        assertThat(word(users.as(commune.officer(), () -> write.roster(campaign, commune.first(), Format.DOCX).content())))
                .contains("Danh sách có 1 hộ", head(poor), "Tổng cộng: 1 hộ");
    }

    @Test
    void the_decision_counts_what_its_annexes_list() throws IOException {
        var persons = poor.members().size();
        var text = pdf(paper(ReviewPaper.DECISION, Format.PDF)).replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Số: 12/QĐ-UBND", "ngày 20 tháng 11 năm 2026", "Điều 1.", "Điều 2.", "Điều 3.", "từ ngày 21/11/2026")
                .contains("Hộ nghèo: 1 hộ, " + persons + " nhân khẩu (Phụ lục I)", "Hộ cận nghèo: 1 hộ", "(Phụ lục II)")
                .contains("Hộ có mức sống trung bình: 1 hộ", "Hộ thoát nghèo, thoát cận nghèo: 1 hộ", "(Phụ lục IV)")
                .contains("hộ nghèo → hộ có mức sống trung bình", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHÚ THƯỢNG")
                .doesNotContain(number);
        assertThat(word(paper(ReviewPaper.DECISION, Format.DOCX))).contains("Hộ nghèo: 1 hộ", "12/QĐ-UBND");
    }

    @Test
    void each_class_has_a_list_of_its_own() throws IOException {
        assertThat(pdf(paper(ReviewPaper.POOR, Format.PDF))).contains("Danh sách có 1 hộ").contains(code(poor)).doesNotContain(code(nearPoor));
        assertThat(pdf(paper(ReviewPaper.NEAR_POOR, Format.PDF))).contains(code(nearPoor)).doesNotContain(code(poor), code(escaped));
        assertThat(pdf(paper(ReviewPaper.AVERAGE_STANDARD, Format.PDF))).contains(code(escaped)).doesNotContain(code(poor));
        assertThat(pdf(paper(ReviewPaper.ESCAPED, Format.PDF))).contains(code(escaped)).doesNotContain(code(poor), code(nearPoor));
    }

    @Test
    void a_household_is_told_its_result_or_why_it_is_not_recognised() throws IOException {
        var notice = pdf(told(poor, ReviewPaper.NOTICE)).replaceAll("\\s+", " ");
        var refusal = pdf(told(escaped, ReviewPaper.REFUSAL)).replaceAll("\\s+", " ");

        assertThat(notice).contains("THÔNG BÁO", head(poor), "kết quả: hộ nghèo", "Quyết định số 12/QĐ-UBND", "thiếu hụt dịch vụ xã hội cơ bản: 4");
        assertThat(refusal).contains("Không công nhận", head(escaped), "Lý do:", "12/10/2026", "thiếu hụt dịch vụ xã hội cơ bản: 1", "khiếu nại");
    }

    @Test
    void a_household_is_told_what_was_recognised_and_not_what_a_list_on_its_way_says() throws IOException {
        var mending = lists.drafted(campaign, 2);
        lists.listedAs(mending, poor.id().value(), "NOT_POOR");

        assertThat(pdf(told(poor, ReviewPaper.NOTICE)).replaceAll("\\s+", " ")).contains("kết quả: hộ nghèo", "12/QĐ-UBND");
    }

    @Test
    void pages_lead_from_the_review_to_papers_certificates_and_the_public_check() {
        var papers = get("/campaigns/" + campaign.value() + "/papers", commune.officer());
        assertThat(papers).hasStatusOk().bodyText().contains("Quyết định công nhận kết quả", "12/QĐ-UBND", "/papers/roster/PDF");
        assertThat(get("/campaigns/" + campaign.value() + "/papers/lists/" + list.value() + "/DECISION/PDF", commune.officer()))
                .hasStatusOk().hasContentType("application/pdf");
        assertThat(get("/campaigns/" + campaign.value() + "/papers/lists/" + list.value() + "/DECISION/PDF", commune.head())).hasStatus(403);

        var book = "/campaigns/lists/" + list.value() + "/certificates";
        var ordered = browser.post().uri(book).with(users.signedIn(commune.officer())).with(csrf()).exchange();
        assertThat(ordered).hasStatus3xxRedirection();
        assertThat(get(ordered.getResponse().getRedirectedUrl(), commune.officer())).hasStatusOk().bodyText().contains("In tất cả giấy chứng nhận");
        assertThat(get(ordered.getResponse().getRedirectedUrl(), commune.colleague())).hasStatus(404);
        assertThat(get(book + "?q=" + code(poor), commune.officer())).hasStatusOk().bodyText().contains("/2026", head(poor));
        assertThat(get(book + "/file?format=XLSX", commune.officer())).hasStatusOk();
        assertThat(get("/campaigns/certificates/" + first("id", UUID.class) + "/PDF", commune.officer()))
                .hasStatusOk().hasContentType("application/pdf").headers().hasHeaderSatisfying("Cache-Control", it -> assertThat(it).contains("no-store"));
    }

    @Test
    void only_the_certificate_shows_the_number_of_the_head() throws IOException {
        browser.post().uri("/campaigns/lists/" + list.value() + "/certificates").with(users.signedIn(commune.officer())).with(csrf()).exchange();
        var certificate = get("/campaigns/certificates/" + first("id", UUID.class) + "/PDF", commune.officer());

        assertThat(pdf(certificate.getResponse().getContentAsByteArray())).contains(number, head(poor), "/GCN-HN.HCN");
        assertThat(pdf(told(poor, ReviewPaper.NOTICE))).doesNotContain(number);
        assertThat(pdf(paper(ReviewPaper.POOR, Format.PDF))).doesNotContain(number);
    }

    @Test
    void a_stranger_checks_a_code_without_signing_in_and_learns_nothing_else() {
        users.as(commune.officer(), () -> browser.post().uri("/campaigns/lists/" + list.value() + "/certificates")
                .with(users.signedIn(commune.officer())).with(csrf()).exchange());
        var code = first("statement", String.class);

        assertThat(browser.get().uri("/public/certificates/" + code)).hasStatusOk().bodyText()
                .contains("có giá trị cho năm 2027, do UBND xã Phú Thượng cấp").doesNotContain(head(poor), code(poor), "Suối Cạn");
        assertThat(browser.get().uri("/public/certificates").param("code", code.replace("2026", "2025"))).hasStatusOk().bodyText()
                .contains("không có giá trị").doesNotContain("Phú Thượng");
        assertThat(browser.get().uri("/public/certificates").param("code", "<b>x</b>")).hasStatusOk().bodyText()
                .contains("Không đọc được mã").doesNotContain("<b>x</b>");
        assertThat(browser.get().uri("/public/certificates")).hasStatusOk().bodyText().doesNotContain("Kết quả</h2>");
        assertThat(browser.get().uri("/public/certificates/offline")).hasStatusOk().bodyText().contains("Tải khóa số", "openssl");
        assertThat(browser.get().uri("/public/certificates/keys/" + first("key_id", Integer.class))).hasStatusOk().bodyText().contains("BEGIN PUBLIC KEY");
        assertThat(browser.get().uri("/public/certificates/keys/9999")).hasStatus(404);
    }

    private <T> T first(String column, Class<T> type) {
        return lists.ask("select " + column + " from campaigns.certificate where decision_id = ? and kind = 'POOR'", type, list.value()).getFirst();
    }

    private MvcTestResult get(String address, UserId by) {
        return browser.get().uri(address).with(users.signedIn(by)).exchange();
    }

    private byte[] paper(ReviewPaper paper, Format format) {
        return users.as(commune.officer(), () -> write.ofList(list, paper, null, format).content());
    }

    private byte[] told(HouseholdRow household, ReviewPaper paper) {
        var entry = lists.ask("select id from campaigns.entry where campaign_id = ? and household_id = ?", UUID.class, campaign.value(), household.id().value());
        return users.as(commune.officer(), () -> write.ofHousehold(new EntryId(entry.getFirst()), paper, Format.PDF).content());
    }

    private String code(HouseholdRow household) {
        return lists.ask("select code from registry.pub_household where id = ?", String.class, household.id().value()).getFirst();
    }

    private static String head(HouseholdRow household) {
        return household.members().getFirst().details().name();
    }

    private static String pdf(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        }
    }

    private static String word(byte[] content) throws IOException {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
            return text.getText().replace('\u00A0', ' ');
        }
    }
}
