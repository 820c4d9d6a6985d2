package vn.chungtay.campaigns.usecase;

import static vn.chungtay.campaigns.model.sheet.B1Questions.PART;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.sheet.B1Questions;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.standards.B1Scoring;
import vn.chungtay.standards.B1Sheet;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.Questionnaires;

/** The questions of a sheet with those of the point table that the province has approved, if it has one. */
@Component
@OpenToAll("questions tell of nobody; whoever calls it has asked for the right in the village")
class ReviewQuestions {

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Questionnaires questionnaires;
    private final B1Scoring scoring;
    private final Geography geography;
    private final MessageSource messages;

    ReviewQuestions(Questionnaires questionnaires, B1Scoring scoring, Geography geography, MessageSource messages) {
        this.questionnaires = questionnaires;
        this.scoring = scoring;
        this.geography = geography;
        this.messages = messages;
    }

    /** The questionnaire of the sheet with the table by which it is filled in. */
    Questionnaire of(Filled sheet) {
        return of(sheet.questionnaire(), sheet.parts()).orElseThrow(() -> new NotFound("questionnaire"));
    }

    /** Empty if there is no such version; a table that is not known brings no questions. */
    Optional<Questionnaire> of(QuestionnaireId version, Map<String, String> parts) {
        return questionnaires.find(version).map(bare -> table(parts)
                .map(it -> bare.withPart(PART, it.questions(texts(it.table()))))
                .orElse(bare));
    }

    /** The table that the sheet names, however old it is; empty if the sum comes from paper or there was no table. */
    Optional<B1Questions> table(Filled sheet) {
        return table(sheet.parts());
    }

    private Optional<B1Questions> table(Map<String, String> parts) {
        return Optional.ofNullable(parts.get(PART))
                .filter(IDENTITY.asMatchPredicate())
                .flatMap(it -> scoring.sheet(new LocalTableId(UUID.fromString(it))))
                .map(B1Questions::new);
    }

    /** The sheet by the table of its day. Answers to another table would be answers to other questions, and go. */
    Filled byTableOfDay(Filled sheet, UnitId village) {
        var named = Optional.ofNullable(sheet.parts().get(PART));
        var holds = partsOn(village, sheet.day());
        if (named.equals(Optional.ofNullable(holds.get(PART)))) return sheet;
        var answers = sheet.answers();
        for (var code : answers.common().keySet()) {
            if (code.startsWith(PART + "_") && sheet.parts().containsKey(PART)) answers = answers.without(AnswerPlace.of(code));
        }
        Map<String, String> parts = new HashMap<>(sheet.parts());
        parts.remove(PART);
        parts.putAll(holds);
        return new Filled(sheet.questionnaire(), sheet.day(), sheet.by(), answers, parts);
    }

    /** Whether the table that the sheet names is the one of its day. */
    boolean isByTableOfDay(Filled sheet, UnitId village) {
        return byTableOfDay(sheet, village).parts().equals(sheet.parts());
    }

    /** What a sheet of that day names as its parts. */
    Map<String, String> partsOn(UnitId village, LocalDate day) {
        return inForce(village, day).map(it -> Map.of(PART, it.table().value().toString())).orElse(Map.of());
    }

    private Optional<B1Sheet> inForce(UnitId village, LocalDate day) {
        return geography.pathUp(village, day).stream()
                .filter(it -> it.level() == UnitLevel.PROVINCE)
                .findFirst()
                .map(Unit::id)
                .flatMap(it -> scoring.sheet(it, day));
    }

    private B1Questions.Texts texts(B1Sheet table) {
        return new B1Questions.Texts(
                text("campaigns.b1.column"), text("campaigns.b1.column.help"), text("campaigns.b1.source", table.document()));
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }
}
