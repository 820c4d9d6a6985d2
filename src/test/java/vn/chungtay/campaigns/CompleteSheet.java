package vn.chungtay.campaigns;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;

/** Answers to every question of Phiếu B about a household of one adult that lacks almost everything. */
final class CompleteSheet {

    private CompleteSheet() {}

    static Answers of(Answers opened) {
        var answers = opened;
        var who = opened.memberIds().getFirst();
        for (var code : List.of("able", "wanted")) answers = with(answers, who, code, yes(true));
        answers = with(answers, who, "job", one("WAGE_WITHOUT_CONTRACT"));
        for (var code : List.of("stable", "insured", "merit", "allowance", "cared", "uses_internet", "stable_livelihood")) {
            answers = with(answers, who, code, yes(false));
        }
        answers = with(answers, who, "attending", one("NONE"));
        answers = with(answers, who, "finished", one("PRIMARY"));
        answers = with(answers, who, "training", one("NONE"));
        answers = with(answers, who, "disability", one("NONE"));
        answers = with(answers, null, "people_complete", yes(true));
        answers = with(answers, null, "house_state", one("TEMPORARY"));
        answers = with(answers, null, "floor_area", new Answer.Number(new BigDecimal("7.5")));
        for (var code : List.of("wall", "frame", "roof", "floor", "safe", "settled", "disasters", "internet", "telecom_needed",
                "television", "radio", "phone", "computer", "reached")) {
            answers = with(answers, null, code, yes(false));
        }
        answers = with(answers, null, "water", one("SURFACE"));
        answers = with(answers, null, "latrine", one("NONE"));
        answers = with(answers, null, "livelihood", one("AGRICULTURE"));
        answers = with(answers, null, "farm_land", new Answer.Number(new BigDecimal("500")));
        answers = with(answers, null, "income_known_by", one("INCOME"));
        answers = with(answers, null, "income", Answer.Number.of(900_000));
        answers = with(answers, null, "causes", Answer.Many.of(List.of("NO_CAPITAL")));
        return with(answers, null, "respondent", new Answer.Text("Nguyễn Văn An"));
    }

    static Answers with(Answers answers, @Nullable MemberId member, String code, Answer answer) {
        return answers.with(new AnswerPlace(code, member), answer);
    }

    static Answer yes(boolean yes) {
        return new Answer.YesNo(yes);
    }

    static Answer one(String code) {
        return new Answer.One(code);
    }
}
