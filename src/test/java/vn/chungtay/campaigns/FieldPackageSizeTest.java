package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.fieldwork.GivenPhones;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.Relation;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;

/** How much a large village is on a slow line, every sheet of it begun and answered, which is the most that it can be. */
@StoryTest
class FieldPackageSizeTest {

    private static final int HOUSEHOLDS = 150;
    private static final int LARGEST = 200_000;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPhones phones;

    @Autowired
    private FillInSheet office;

    @Autowired
    private ReadCampaigns read;

    private final Random random = new Random(150);

    @Test
    @Requirement("SEC-06")
    void a_village_of_150_households_with_full_sheets_has_less_than_200_kilobytes_on_the_line() throws IOException {
        var commune = given.commune();
        for (int i = 0; i < HOUSEHOLDS; i++) family(commune);
        var campaign = given.opened(commune);
        var entries = users.as(commune.officer(), () -> read.page(campaign, EntryFilter.of(commune.first()), 0, 1000)).entries();
        entries.forEach(it -> fill(commune, it.id()));

        var answer = phones.of(commune.head()).get("/api/field/villages/" + commune.first().value());
        var text = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        var zipped = zipped(text);

        assertThat(answer).hasStatusOk();
        assertThat(JsonMapper.shared().readTree(text).path("visits")).hasSize(HOUSEHOLDS);
        assertThat(zipped).as("bytes zipped, of %d characters", text.length()).isLessThan(LARGEST);
    }

    private void family(Commune commune) {
        households.in(commune.first())
                .head(name())
                .member(name(), Relation.SPOUSE)
                .member(name(), Relation.CHILD)
                .member(name(), Relation.CHILD)
                .poor(LocalDate.of(2024, 1, 1), Set.of(1, 2, 3), Cause.NO_LAND)
                .stored();
    }

    private String name() {
        return one("Lý", "Triệu", "Nông", "Hoàng", "Ma", "Đặng", "Bàn") + " " + one("Văn", "Thị", "Mùi", "Kim", "Đức")
                + " " + one("Sính", "Mẩy", "Páo", "Lan", "Hương", "Tuấn", "Dậu", "Chẳn", "Phúc", "Quý");
    }

    private void fill(Commune commune, EntryId entry) {
        users.as(commune.officer(), () -> office.begin(entry)).orElseThrow();
        var open = users.as(commune.officer(), () -> office.open(entry));
        users.runAs(commune.officer(), () -> office.save(entry, open.revision(), open.filled().with(answered(open.filled().answers()))));
    }

    /** Every question of every member, no two households alike. */
    private Answers answered(Answers opened) {
        var answers = CompleteSheet.of(opened)
                .with(AnswerPlace.of("floor_area"), Answer.Number.of(10 + random.nextInt(90)))
                .with(AnswerPlace.of("farm_land"), Answer.Number.of(random.nextInt(9000)))
                .with(AnswerPlace.of("income"), Answer.Number.of(10_000L * random.nextInt(200)))
                .with(AnswerPlace.of("respondent"), new Answer.Text(name()))
                .with(AnswerPlace.of("note"), new Answer.Text("Hộ ở " + one("đầu", "cuối", "giữa") + " xóm, gần nhà " + name()));
        for (var member : opened.memberIds()) {
            for (var code : List.of("able", "wanted", "stable", "insured", "merit", "allowance", "cared", "uses_internet", "stable_livelihood")) {
                answers = answers.with(new AnswerPlace(code, member), new Answer.YesNo(random.nextBoolean()));
            }
            answers = answers.with(new AnswerPlace("job", member), new Answer.One(one("WAGE_WITHOUT_CONTRACT", "NONE", "OWN_FARM")))
                    .with(new AnswerPlace("finished", member), new Answer.One(one("PRIMARY", "LOWER_SECONDARY", "NONE")))
                    .with(new AnswerPlace("insurance_no", member), new Answer.Text("HN" + random.nextInt(100_000_000, 1_000_000_000)));
        }
        return answers;
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
