package vn.chungtay.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.Relation;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;

/** Villages of families of which no two are alike, and their sheets filled in from the first question to the last. */
@Component
public class GivenFamilies {

    private static final int SEED = 150;
    private static final int MOST = 1000;

    private final GivenHouseholds households;
    private final GivenUsers users;
    private final FillInSheet office;
    private final ReadCampaigns read;
    private final Random random = new Random(SEED);

    GivenFamilies(GivenHouseholds households, GivenUsers users, FillInSheet office, ReadCampaigns read) {
        this.households = households;
        this.users = users;
        this.office = office;
        this.read = read;
    }

    /** Poor families with a couple and their children. */
    public void live(UnitId village, int families, int children) {
        for (int i = 0; i < families; i++) {
            var family = households.in(village).head(name()).member(name(), Relation.SPOUSE);
            for (int child = 0; child < children; child++) family.member(name(), Relation.CHILD);
            family.poor(LocalDate.of(2024, 1, 1), Set.of(1, 2, 3), Cause.NO_LAND).stored();
        }
    }

    /** Every sheet of the village is begun and answered at the office. */
    public void fill(Commune commune, CampaignId campaign, UnitId village) {
        users.as(commune.officer(), () -> read.page(campaign, EntryFilter.of(village), 0, MOST)).entries()
                .forEach(it -> fill(commune, it.id()));
    }

    private void fill(Commune commune, EntryId entry) {
        users.as(commune.officer(), () -> office.begin(entry)).orElseThrow();
        var open = users.as(commune.officer(), () -> office.open(entry));
        users.runAs(commune.officer(), () -> office.save(entry, open.revision(), open.filled().with(answered(open.filled().answers()))));
    }

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

    private String name() {
        return one("Lý", "Triệu", "Nông", "Hoàng", "Ma", "Đặng", "Bàn") + " " + one("Văn", "Thị", "Mùi", "Kim", "Đức")
                + " " + one("Sính", "Mẩy", "Páo", "Lan", "Hương", "Tuấn", "Dậu", "Chẳn", "Phúc", "Quý");
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
