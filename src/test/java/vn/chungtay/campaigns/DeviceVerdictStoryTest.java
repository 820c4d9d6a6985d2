package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.campaigns.CompleteSheet.one;
import static vn.chungtay.campaigns.CompleteSheet.with;
import static vn.chungtay.campaigns.CompleteSheet.yes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.NodeHere;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReviewVisits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.standards.model.LocalTableDraft;
import vn.chungtay.standards.model.LocalTableKind;
import vn.chungtay.standards.usecase.DecideLocalTable;
import vn.chungtay.standards.usecase.LoadLocalTable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Questionnaires;

/** Of one sheet the device in the field, the page at the office and the register say the same. */
@StoryTest
class DeviceVerdictStoryTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ReviewVisits visits;

    @Autowired
    private FillInSheet sheets;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private LoadLocalTable load;

    @Autowired
    private DecideLocalTable decide;

    @TempDir
    private Path folder;

    private Commune commune;
    private CampaignId campaign;
    private EntryId entry;

    @BeforeEach
    void a_household_of_the_list() {
        commune = given.commune();
        given.poor(commune.first());
        campaign = given.opened(commune);
        entry = users.as(commune.officer(), () -> read.page(campaign, EntryFilter.ALL, 0, 1)).entries().getFirst().id();
    }

    @Test
    @Requirement("REV-04")
    void a_whole_sheet_gives_the_class_that_device_and_office_foretold() throws Exception {
        begin();
        fill(complete());

        var said = device();

        assertThat(said).isEqualTo("POOR: Theo phiếu: Hộ nghèo.");
        assertThat(office()).contains("Theo phiếu: Hộ nghèo.", "Thu nhập bình quân 900.000 đồng/người/tháng, không quá chuẩn");
        assertThat(takenIn()).isEqualTo(PovertyClass.POOR);
    }

    @Test
    void points_by_the_table_of_the_province_count_alike_everywhere() throws Exception {
        approved("""
                ma_tieu_chi,tieu_chi,cach_chon,ma_tra_loi,tra_loi,nong_thon_thu,thanh_thi_thu
                DO,THỬ NGHIỆM đồ dùng,nhieu,tl,Tủ lạnh,140,4
                DO,THỬ NGHIỆM đồ dùng,nhieu,tv,Máy thu hình,1,2
                """);
        begin();
        var byTable = with(with(complete(), null, "income_known_by", one("TABLE")), null, "b1_column", one("C1"));
        fill(with(byTable, null, "b1_1", Answer.Many.of(List.of("C1"))));
        assertThat(device()).as("at the limit").isEqualTo("POOR: Theo phiếu: Hộ nghèo.");

        fill(with(byTable, null, "b1_1", Answer.Many.of(List.of("C1", "C2"))));

        assertThat(device()).as("one point above").isEqualTo("NOT_POOR: Theo phiếu: Hộ không nghèo.");
        assertThat(office()).contains("Theo phiếu: Hộ không nghèo.", "Phiếu B1 được 141 điểm, trên ngưỡng 140 điểm");
        assertThat(takenIn()).isEqualTo(PovertyClass.NOT_POOR);
    }

    @Test
    void what_was_not_asked_yet_is_open_at_the_office_as_on_the_device() throws Exception {
        begin();
        var lacking = with(with(complete(), null, "internet", yes(true)), null, "television", yes(true));
        for (var code : List.of("wall", "frame", "roof")) lacking = with(lacking, null, code, yes(true));
        lacking = with(with(lacking, null, "water", one("PIPED")), null, "floor_area", Answer.Number.of(40));
        fill(lacking.without(AnswerPlace.of("latrine")).without(AnswerPlace.of("income")));

        var said = device();

        assertThat(said).startsWith("null: Chưa kết luận được");
        assertThat(office()).contains(said.substring("null: ".length()));
    }

    /** By what the device was given, and nothing else. */
    private String device() throws IOException, InterruptedException {
        var pack = users.as(commune.head(), () -> visits.pack(commune.first()));
        var visit = pack.visits().getFirst();
        var root = MAPPER.createObjectNode();
        root.set("questionnaire", MAPPER.readTree(questionnaires.write(pack.questionnaires().get(visit.questionnaire()))));
        root.set("judging", MAPPER.readTree(pack.judging().orElseThrow()));
        root.set("sheet", MAPPER.readTree(questionnaires.write(visit.filled())));
        root.set("before", MAPPER.readTree(questionnaires.write(visit.filled().with(visit.before()))));
        var file = Files.writeString(folder.resolve("sheet.json"), MAPPER.writeValueAsString(root));
        return NodeHere.run("src/test/js/fieldwork/say.mjs", "src/main/resources/static/field/core", file.toString());
    }

    private String office() throws Exception {
        var page = "/campaigns/" + campaign.value() + "/households/" + entry.value() + "/sheet";
        var answer = browser.get().uri(page).with(users.signedIn(commune.head())).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private PovertyClass takenIn() {
        assertThat(users.as(commune.head(), () -> sheets.handIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
        return users.as(commune.officer(), () -> read.entry(entry)).outcome().orElseThrow();
    }

    private void approved(String csv) {
        var maker = users.user(Role.PROVINCE_OFFICER, commune.province());
        var draft = new LocalTableDraft(
                LocalTableKind.B1_POINTS, commune.province(), "Bảng thử", LocalDate.of(2026, 9, 1), "b1.csv", csv.getBytes(StandardCharsets.UTF_8));
        var loaded = (LoadLocalTable.Outcome.Loaded) users.as(maker, () -> load.load(draft));
        assertThat(users.as(commune.superior(), () -> decide.decide(loaded.id(), true, ""))).isEqualTo(DecideLocalTable.Outcome.DONE);
    }

    private void begin() {
        users.as(commune.head(), () -> sheets.begin(entry)).orElseThrow();
    }

    private Answers complete() {
        return CompleteSheet.of(users.as(commune.head(), () -> sheets.open(entry)).filled().answers());
    }

    private void fill(Answers answers) {
        users.runAs(commune.head(), () -> {
            var open = sheets.open(entry);
            sheets.save(entry, open.revision(), open.filled().with(answers));
        });
    }
}
