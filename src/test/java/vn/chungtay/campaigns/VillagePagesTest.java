package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdRow;

/** The pages on which a village meets, posts and hears objections. */
@StoryTest
class VillagePagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;
    private HouseholdRow poor;
    private CampaignId campaign;

    @BeforeEach
    void a_household_that_was_looked_at() {
        commune = given.commune();
        poor = given.poor(commune.first());
        campaign = given.opened(commune);
        given.look(commune.officer(), poor.id(), 4, Cause.NO_LAND);
    }

    @Test
    void the_head_of_a_village_writes_minutes_with_one_tick_for_all_who_agree() {
        assertThat(get(commune.head(), village() + "/meetings/new"))
                .hasStatusOk().bodyText().contains("toàn bộ người có mặt đồng ý", "Chưa tìm thấy quy định");

        var written = minutes(Map.of("unanimous", "true"));

        assertThat(written).hasStatus3xxRedirection();
        assertThat(get(commune.head(), to(written)))
                .hasStatusOk().bodyText().contains("Đồng ý: 20/20 người có mặt", "Chờ niêm yết", "Lý Thị Mẩy");
        assertThat(get(commune.head(), to(written) + "/correction")).hasStatusOk().bodyText().contains("Lý do đính chính");
        assertThat(get(commune.head(), village() + "/steps")).hasStatusOk().bodyText().contains("chưa niêm yết kết quả này");
        assertThat(get(commune.head(), village())).hasStatusOk().bodyText().contains("Họp thôn, niêm yết, kiến nghị");
    }

    @Test
    void a_posting_whose_days_no_calendar_counts_is_shown_without_them() {
        var posting = UUID.randomUUID();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(
                        """
                        insert into campaigns.posting (id, campaign_id, village_id, seq, posted_on, last_day, places, rule)
                        values (?, ?, ?, 1, '2020-10-16', '2020-10-21', 'Nhà văn hóa', 'quy định cũ')
                        """)
                .params(posting, campaign.value(), commune.first().value()).update()));

        assertThat(get(commune.officer(), "/campaigns/" + campaign.value() + "/postings/" + posting))
                .hasStatusOk().bodyText().contains("quy định cũ").doesNotContain("ngày làm việc:");
    }

    @Test
    void minutes_that_cannot_be_are_given_back_as_they_were_typed_with_the_reason() {
        assertThat(minutes(Map.of("unanimous", "true", "present", "0"))).hasStatusOk().bodyText()
                .contains("Số người có mặt phải từ 1 trở lên", "Nhà văn hóa xóm");
        assertThat(minutes(Map.of("present", "40"))).hasStatusOk().bodyText().contains("nhiều hơn số người được mời");
        assertThat(minutes(Map.of("agreed-" + look(), "15", "disagreed-" + look(), "8"))).hasStatusOk().bodyText()
                .contains("cộng lại không quá số người có mặt (20)");
        assertThat(minutes(Map.of("agreed-" + look(), "năm"))).hasStatusOk().bodyText().contains("phải là số từ 0");
        assertThat(minutes(Map.of())).hasStatusOk().bodyText().contains("Chưa ghi ý kiến về hộ nào");
        assertThat(minutes(Map.of("heldOn", "2026-12-01", "unanimous", "true"))).bodyText().contains("chỉ ghi việc đã diễn ra");
        assertThat(minutes(Map.of("heldOn", "hôm qua", "unanimous", "true"))).bodyText().contains("phải từ ngày mở đợt rà soát");
        assertThat(minutes(Map.of("heldOn", "2026-10-11", "unanimous", "true"))).bodyText().contains("sau ngày họp");
    }

    @Test
    void an_officer_posts_takes_an_objection_and_answers_it() {
        minutes(Map.of("unanimous", "true"));
        var posted = post(village() + "/postings", Map.of("known", "0", "on", "2026-10-16", "places", "Nhà văn hóa xóm"));
        assertThat(posted).hasStatus3xxRedirection();
        assertThat(get(commune.officer(), to(posted))).hasStatusOk().bodyText()
                .contains("3 ngày làm việc", "19/10/2026", "20/10/2026", "21/10/2026", "chưa đối chiếu");

        var entry = entry().id().value().toString();
        var taken = post(to(posted) + "/objections", Map.of("entry", entry, "on", "2026-10-20", "who", "Lý Văn Tờ", "said", "Hộ khá giả"));
        assertThat(taken).hasStatus3xxRedirection();
        assertThat(get(commune.officer(), "/")).hasStatusOk().bodyText().contains("kiến nghị chờ trả lời", "1 quá hạn");
        var list = get(commune.officer(), "/campaigns/" + campaign.value() + "/objections?open=true&q=ly van to");
        assertThat(list).hasStatusOk().bodyText().contains("quá hạn", "Lý Văn Tờ");
        var page = link(list, "/campaigns/" + campaign.value() + "/objections/");
        assertThat(get(commune.officer(), page)).hasStatusOk().bodyText().contains("Hộ khá giả", "Chưa rà soát lại");
        post(page + "/answer", Map.of("result", "UNCHANGED", "text", "Đã xem xét, giữ nguyên."));
        assertThat(get(commune.officer(), page)).bodyText().contains("Đã xem xét, giữ nguyên.").doesNotContain("Ghi trả lời</button>");
        assertThat(get(commune.head(), "/campaigns/" + campaign.value() + "/objections")).hasStatusOk();
        assertThat(browser.get().uri("/campaigns/" + campaign.value() + "/objections/sheet?format=XLSX")
                        .with(users.signedIn(commune.officer())))
                .hasStatusOk();
    }

    @Test
    @Requirement("REV-10")
    void a_posted_list_names_heads_and_results_and_neither_numbers_nor_birth_days() {
        minutes(Map.of("unanimous", "true"));
        var posted = to(post(village() + "/postings", Map.of("known", "0", "on", "2026-10-16", "places", "Nhà văn hóa xóm")));

        var sheet = browser.get().uri(posted + "/sheet?format=CSV").with(users.signedIn(commune.officer())).exchange();

        assertThat(sheet).hasStatusOk().bodyText()
                .contains("Chủ hộ", "Nhân khẩu", "Kết quả", entry().headName(), "Hộ nghèo")
                .doesNotContain(entry().code())
                .doesNotContainPattern("[0-9]{12}")
                .doesNotContainIgnoringCase("ngày sinh");
    }

    @Test
    void the_papers_of_a_village_are_given_out_and_what_hangs_there_names_no_numbers() throws IOException {
        var written = minutes(Map.of("unanimous", "true"));
        var posted = to(post(village() + "/postings", Map.of("known", "0", "on", "2026-10-16", "places", "Nhà văn hóa xóm")));

        assertThat(pdf(village() + "/invitation?on=2026-12-01&at=08:30&place=Nhà văn hóa&format=PDF"))
                .contains("GIẤY MỜI", "8 giờ 30 phút", "Kính gửi");
        assertThat(pdf(to(written) + "/file?format=PDF"))
                .contains("BIÊN BẢN", "có mặt 20 người", "02 bản", "Triệu Văn Ón", "Chữ ký", entry().headName());
        assertThat(pdf(posted + "/file?paper=LIST&format=PDF"))
                .contains("THÔNG BÁO", "3 ngày làm việc: 19/10/2026, 20/10/2026, 21/10/2026", entry().headName())
                .doesNotContain(entry().code())
                .doesNotContainPattern("[0-9]{12}");
        assertThat(pdf(posted + "/file?paper=END&format=PDF")).contains("BIÊN BẢN", "có 0 kiến nghị");
        for (var paper : List.of(to(written) + "/file?format=DOCX", posted + "/file?paper=LIST&format=DOCX")) {
            try (var word = new XWPFDocument(new ByteArrayInputStream(bytes(paper)));
                    var text = new XWPFWordExtractor(word)) {
                assertThat(text.getText()).contains(entry().headName());
            }
        }
    }

    private byte[] bytes(String uri) {
        var file = get(commune.officer(), uri);
        assertThat(file).hasStatusOk();
        return file.getResponse().getContentAsByteArray();
    }

    /** What it says, with every break as one blank. */
    private String pdf(String uri) throws IOException {
        try (var document = Loader.loadPDF(bytes(uri))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ").replaceAll("(?<=\\d) /", "/");
        }
    }

    @Test
    void somebody_from_elsewhere_sees_none_of_it() {
        var stranger = given.commune().officer();
        assertThat(get(stranger, village() + "/meetings/new")).hasStatus(403);
        assertThat(get(stranger, village() + "/steps")).hasStatus(403);
        assertThat(get(stranger, "/campaigns/" + campaign.value() + "/objections")).hasStatus(403);
    }

    private MvcTestResult minutes(Map<String, String> more) {
        var request = browser.post().uri(village() + "/meetings").with(users.signedIn(commune.head())).with(csrf());
        var typed = new HashMap<>(Map.of(
                "known", "0", "heldOn", "2026-10-14", "place", "Nhà văn hóa xóm", "chair", "Hoàng Văn Sự", "secretary", "Nông Thị Hà",
                "invited", "30", "present", "20", "names-HOUSEHOLD", "Lý Thị Mẩy\nTriệu Văn Ón", "agreed-" + look(), ""));
        typed.putAll(more);
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult post(String uri, Map<String, String> typed) {
        var request = browser.post().uri(uri).with(users.signedIn(commune.officer())).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(UserId who, String uri) {
        return browser.get().uri(uri).with(users.signedIn(who)).exchange();
    }

    private static String to(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static String link(MvcTestResult page, String prefix) {
        try {
            var text = page.getResponse().getContentAsString();
            var at = text.lastIndexOf("href=\"" + prefix) + 6;
            return text.substring(at, at + prefix.length() + 36);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String village() {
        return "/campaigns/" + campaign.value() + "/villages/" + commune.first().value();
    }

    private String look() {
        return entry().look().orElseThrow().look().value().toString();
    }

    private Entry entry() {
        return users.as(commune.officer(), () -> read.page(campaign, EntryFilter.ALL, 0, 50)).entries().getFirst();
    }
}
