package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.sheet.ReviewSheet;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.fieldwork.GivenPackets;
import vn.chungtay.fieldwork.GivenPhones;
import vn.chungtay.fieldwork.GivenPhones.Phone;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;

/** What the office sees of those who are out, and what it does with what waits. */
@StoryTest
class FieldOfficeTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPhones phones;

    @Autowired
    private FillInSheet office;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;
    private CampaignId campaign;
    private Entry entry;
    private Phone phone;

    @BeforeEach
    void the_head_of_a_village_goes_out_with_a_device() {
        commune = given.commune();
        given.poor(commune.first());
        campaign = given.opened(commune);
        entry = entries().getFirst();
        phone = phones.of(commune.head());
    }

    @Test
    @Requirement("REV-01")
    void the_office_sees_who_carries_which_village_and_revokes_a_lost_device_with_a_reason() {
        assertThat(phone.get("/api/field/villages/" + commune.first().value())).hasStatusOk();
        var device = "/field-work/devices/" + phone.id() + "/revocation";

        assertThat(get(commune.officer(), "/field-work/devices?q=may cua chi"))
                .hasStatusOk().bodyText().contains("Máy của chị Mẫu", "1 hộ", "đang dùng");
        assertThat(get(commune.officer(), "/field-work/devices?q=khong co")).hasStatusOk().bodyText().contains("Không có thiết bị nào");
        assertThat(get(commune.officer(), "/field-work/devices/file?format=XLSX")).hasStatusOk();
        assertThat(get(commune.head(), "/field-work/devices")).hasStatus(403);
        assertThat(page(post(commune.officer(), device), commune.officer())).hasStatusOk().bodyText().contains("Xin ghi lý do thu hồi");
        assertThat(post(commune.officer(), device, "reason", "Mất máy ở chợ")).hasStatus3xxRedirection();
        assertThat(get(commune.officer(), "/field-work/devices?revoked=true")).hasStatusOk().bodyText().contains("Mất máy ở chợ");
        assertThat(phone.get("/api/field/villages")).hasStatus(401).bodyText().contains("device_revoked");
    }

    @Test
    @Requirement("SEC-01")
    void a_device_of_another_commune_is_not_seen_and_not_revoked() {
        var stranger = given.commune();

        assertThat(get(stranger.officer(), "/field-work/devices")).hasStatusOk().bodyText().doesNotContain(phone.id().toString());
        assertThat(post(stranger.officer(), "/field-work/devices/" + phone.id() + "/revocation", "reason", "thử")).hasStatus(404);
    }

    @Test
    @Requirement("REV-04")
    void two_answers_stand_side_by_side_until_somebody_chooses_and_then_the_sheet_is_handed_in() {
        office(it -> CompleteSheet.of(it).with(AnswerPlace.of("water"), new Answer.One("PIPED")));
        var receipt = phone.send(packet().change("water", null, "{\"one\":\"SURFACE\"}").handIn());
        var conflicts = "/field-work/conflicts/review/" + entry.id().value();

        assertThat(receipt.path("conflicts").intValue()).isOne();
        assertThat(get(commune.officer(), "/field-work/conflicts")).hasStatusOk().bodyText().contains(entry.code(), "1 hộ chờ chọn");
        isSearched("/field-work/conflicts");
        assertThat(get(commune.officer(), "/")).hasStatusOk().bodyText().contains("/field-work/conflicts");
        var page = get(commune.officer(), conflicts);
        assertThat(page).hasStatusOk().bodyText().contains("Nguồn nước", "Hoàng Thị Mẫu ghi trên Máy của chị Mẫu", "Giữ câu ở xã");
        assertThat(get(given.commune().officer(), conflicts)).hasStatus(404);

        var card = text(page).split("id=\"card-")[1].substring(0, 36);
        assertThat(page(post(commune.officer(), conflicts + "/" + card, "choice", "DEVICE"), commune.officer()))
                .hasStatusOk().bodyText().contains("phiếu đã được nộp như rà soát viên yêu cầu", "Không còn câu nào");

        assertThat(users.as(commune.officer(), () -> office.open(entry.id())).filled().answers().at(AnswerPlace.of("water")))
                .contains(new Answer.One("SURFACE"));
        assertThat(last().state()).isEqualTo(ReviewSheet.State.HANDED_IN);
        assertThat(get(commune.officer(), "/field-work/conflicts")).hasStatusOk().bodyText().contains("Không có hộ nào chờ chọn");
    }

    @Test
    @Requirement("SEC-05")
    void what_could_not_be_taken_in_is_readable_lies_in_a_queue_and_is_tried_again_or_settled_with_a_reason() {
        office(CompleteSheet::of);
        users.as(commune.head(), () -> office.handIn(entry.id()));
        phone.send(packet().change("note", null, "{\"text\":\"Nhà mới lợp\"}"));

        assertThat(get(commune.officer(), "/")).hasStatusOk().bodyText().contains("/field-work/quarantine");
        var list = get(commune.officer(), "/field-work/quarantine?village=" + commune.first().value());
        assertThat(list).hasStatusOk().bodyText().contains(entry.code(), "Phiếu của hộ này đã nộp.");
        isSearched("/field-work/quarantine");
        var packet = listed(list);
        assertThat(get(commune.officer(), packet)).hasStatusOk().bodyText().contains("Nhà mới lợp", "chưa trả lời");
        assertThat(get(given.commune().officer(), packet)).hasStatus(404);
        assertThat(text(get(commune.officer(), packet + "/file"))).contains("Nhà mới lợp");
        assertThat(page(post(commune.officer(), packet + "/again"), commune.officer())).bodyText().contains("Vẫn chưa nhận được.");
        assertThat(page(post(commune.officer(), packet + "/settlement"), commune.officer())).bodyText().contains("Xin ghi vì sao");

        users.runAs(commune.officer(), () -> office.giveBack(entry.id(), "Xin ghi thêm về nhà ở"));
        assertThat(page(post(commune.officer(), packet + "/again"), commune.officer()))
                .hasStatusOk().bodyText().contains("Đã nhận các câu trả lời vào phiếu", "Không có phần nào chờ xử lý");

        phone.send(packet(99).change("note", null, "{\"text\":\"lạc\"}"));
        var other = listed(get(commune.officer(), "/field-work/quarantine"));
        assertThat(page(post(commune.officer(), other + "/settlement", "reason", "Đã hỏi lại hộ"), commune.officer()))
                .hasStatusOk().bodyText().contains("Đã ghi là đã giải quyết", "Không có phần nào chờ xử lý");
    }

    @Test
    @Requirement("REV-01")
    void the_board_of_villages_counts_what_is_out_and_leads_to_the_households() {
        assertThat(phone.get("/api/field/villages/" + commune.first().value())).hasStatusOk();
        office(CompleteSheet::of);
        users.as(commune.head(), () -> office.handIn(entry.id()));

        assertThat(get(commune.officer(), "/field-work"))
                .hasStatusOk()
                .bodyText()
                .contains("ct-tile--5", "/campaigns/" + campaign.value() + "/households?village=" + commune.first().value(), "Rà soát định kỳ năm 2026");
        assertThat(get(commune.officer(), "/field-work/progress-file?format=XLSX")).hasStatusOk();
        assertThat(get(commune.head(), "/field-work")).hasStatus(403);
    }

    @Test
    void a_file_that_is_none_of_ours_is_told_so_and_nothing_of_it_is_kept() {
        var file = new MockMultipartFile("file", "goi.json", "application/json", "{\"format\":\"khac\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(browser.post().uri("/field-work/files").multipart().file(file).with(users.signedIn(commune.officer())).with(csrf()).exchange())
                .hasStatusOk().bodyText().contains("Không mở được tệp");
        assertThat(get(commune.head(), "/field-work/files")).hasStatus(403);
    }

    @Test
    void the_time_of_a_visit_is_the_time_that_its_sheet_lay_open_on_the_device() {
        office(CompleteSheet::of);
        phone.send(packet().change("note", null, "{\"text\":\"xong\"}").handIn());

        var seconds = users.as(commune.officer(), () -> transaction.execute(_ -> jdbc.sql("select seconds from fieldwork.pub_visit_time where sheet_id = ?")
                .param(last().id().value())
                .query(Long.class)
                .single()));
        assertThat(seconds).isEqualTo(640);
    }

    /** The address of the first packet of the list. */
    private static String listed(MvcTestResult list) {
        var found = Pattern.compile("/field-work/quarantine/[0-9a-f-]{36}").matcher(text(list));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** By the household and by the device, without marks; and taken along as far as it was searched. */
    private void isSearched(String list) {
        for (var words : List.of(entry.code(), Vietnamese.fold(entry.headName()), "may cua chi mau")) {
            assertThat(get(commune.officer(), list + "?q=" + words)).as(words).hasStatusOk().bodyText().contains(entry.code());
        }
        assertThat(get(commune.officer(), list + "?q=khong co ai")).hasStatusOk().bodyText().contains("Không có gì đang chờ khớp").doesNotContain(entry.code());
        assertThat(text(get(commune.officer(), list + "/file?format=CSV&q=may cua"))).contains(entry.code());
        assertThat(text(get(commune.officer(), list + "/file?format=CSV&q=khong co ai"))).doesNotContain(entry.code());
        assertThat(get(commune.officer(), list + "/file?format=XLSX&village=" + commune.first().value())).hasStatusOk();
        assertThat(text(get(given.commune().officer(), list + "/file?format=CSV"))).doesNotContain(entry.code());
        assertThat(get(commune.head(), list + "/file?format=XLSX")).hasStatus(403);
    }

    private GivenPackets packet() {
        return packet(1);
    }

    /** @param version of the questionnaire that the device has */
    private GivenPackets packet(int version) {
        var member = users.as(commune.officer(), () -> office.open(entry.id())).filled().answers().memberIds().getFirst();
        return GivenPackets.packet(phone.id(), "review", entry.id().value()).twisted(it -> {
            it.put("questionnaire", "review-b").put("version", version);
            it.putArray("members").add(member.value());
        });
    }

    /** Somebody fills the sheet in at the office, after the device took it along. */
    private void office(UnaryOperator<Answers> how) {
        users.as(commune.officer(), () -> office.begin(entry.id())).orElseThrow();
        var open = users.as(commune.officer(), () -> office.open(entry.id()));
        users.runAs(commune.officer(), () -> office.save(entry.id(), open.revision(), open.filled().with(how.apply(open.filled().answers()))));
    }

    private ReviewSheet last() {
        return users.as(commune.officer(), () -> office.last(entry.id())).orElseThrow();
    }

    private List<Entry> entries() {
        return users.as(commune.officer(), () -> read.page(campaign, EntryFilter.of(commune.first()), 0, 1000)).entries();
    }

    private MvcTestResult get(UserId user, String path) {
        return browser.get().uri(path).with(users.signedIn(user)).exchange();
    }

    private MvcTestResult post(UserId user, String path, String... parameter) {
        var request = browser.post().uri(path).with(users.signedIn(user)).with(csrf());
        if (parameter.length == 2) request.param(parameter[0], parameter[1]);
        return request.exchange();
    }

    /** Where a redirect leads, with what it says there. */
    private MvcTestResult page(MvcTestResult redirect, UserId user) {
        return browser.get()
                .uri(String.valueOf(redirect.getResponse().getRedirectedUrl()))
                .with(users.signedIn(user))
                .flashAttrs(redirect.getMvcResult().getFlashMap())
                .exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
