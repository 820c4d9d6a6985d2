package vn.chungtay.fieldwork.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.Questionnaires;

/** One answer as sheets write it: taken out of a sheet that holds nothing else, so that there is one form of answers. */
@Component
class AnswerJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final AnswerPlace PLACE = AnswerPlace.of("x");
    private static final QuestionnaireId NONE = new QuestionnaireId("x", 1);
    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final Questionnaires questionnaires;

    AnswerJson(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Nullable String write(@Nullable Answer answer) {
        if (answer == null) return null;
        var sheet = new Filled(NONE, LocalDate.EPOCH, NOBODY, Answers.NONE.with(PLACE, answer), Map.of());
        return MAPPER.readTree(questionnaires.write(sheet)).path("answers").path(PLACE.question()).toString();
    }

    @Nullable Answer read(@Nullable String json) {
        if (json == null) return null;
        var sheet = MAPPER.createObjectNode();
        sheet.put("form", 1).put("questionnaire", NONE.code()).put("version", 1);
        sheet.put("day", LocalDate.EPOCH.toString()).put("by", Objects.toString(NOBODY.value()));
        sheet.putObject("answers").set(PLACE.question(), MAPPER.readTree(json));
        return questionnaires.read(MAPPER.writeValueAsString(sheet)).answers().at(PLACE).orElseThrow();
    }
}
