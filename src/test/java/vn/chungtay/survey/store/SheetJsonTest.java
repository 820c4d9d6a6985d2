package vn.chungtay.survey.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.QuestionnaireId;

class SheetJsonTest {

    private static final MemberId AN = new MemberId("an");

    private static final Filled SHEET = new Filled(
            new QuestionnaireId("review-b", 1),
            LocalDate.of(2026, 10, 5),
            new UserId(new UUID(0, 7)),
            Answers.NONE
                    .with(AnswerPlace.of("roof"), new Answer.YesNo(false))
                    .with(AnswerPlace.of("water"), new Answer.One("PIPED"))
                    .with(AnswerPlace.of("needs"), Answer.Many.of(List.of("WATER", "JOB")))
                    .with(AnswerPlace.of("causes"), Answer.Many.of(List.of()))
                    .with(AnswerPlace.of("floor_area"), new Answer.Number(new BigDecimal("45.50")))
                    .with(AnswerPlace.of("farm_land"), Answer.Number.of(1000))
                    .with(AnswerPlace.of("note"), new Answer.Text("Nhà \"cũ\"\nở cuối xóm"))
                    .with(AnswerPlace.of("house_photo"), new Answer.Photo("p-1"))
                    .with(AnswerPlace.of("house_position"), new Answer.Position(new BigDecimal("21.764"), new BigDecimal("105.98"), 12))
                    .with(new AnswerPlace("born", AN), new Answer.Day(BirthDate.inMonth(1990, 5)))
                    .with(new AnswerPlace("presence_on", AN), new Answer.Day(BirthDate.onDay(LocalDate.of(2026, 2, 3))))
                    .with(new AnswerPlace("job", AN), new Answer.DontKnow())
                    .withMember(new MemberId("binh")),
            Map.of("b1", "table-1"));

    @Test
    void a_sheet_comes_back_as_it_was_written() {
        assertThat(SheetJson.read(SheetJson.write(SHEET))).isEqualTo(SHEET);
    }

    @Test
    void the_form_is_fixed() {
        assertThat(SheetJson.write(SHEET)).isEqualTo("{\"form\":1,\"questionnaire\":\"review-b\",\"version\":1,"
                + "\"day\":\"2026-10-05\",\"by\":\"00000000-0000-0000-0000-000000000007\",\"answers\":{"
                + "\"roof\":{\"yes\":false},\"water\":{\"one\":\"PIPED\"},\"needs\":{\"many\":[\"JOB\",\"WATER\"]},"
                + "\"causes\":{\"many\":[]},\"floor_area\":{\"number\":\"45.5\"},\"farm_land\":{\"number\":\"1000\"},"
                + "\"note\":{\"text\":\"Nhà \\\"cũ\\\"\\nở cuối xóm\"},\"house_photo\":{\"photo\":\"p-1\"},"
                + "\"house_position\":{\"position\":[\"21.764\",\"105.98\",12]}},\"members\":[{\"id\":\"an\",\"answers\":{"
                + "\"born\":{\"day\":\"1990-05\"},\"presence_on\":{\"day\":\"2026-02-03\"},\"job\":{\"dont_know\":true}}},"
                + "{\"id\":\"binh\",\"answers\":{}}],\"parts\":{\"b1\":\"table-1\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "[]", "{", "{\"form\":2}",
        "{\"form\":1,\"questionnaire\":\"Review B\",\"version\":1,\"day\":\"2026-10-05\",\"by\":\"00000000-0000-0000-0000-000000000007\"}",
        "{\"form\":1,\"questionnaire\":\"review-b\",\"version\":0,\"day\":\"2026-10-05\",\"by\":\"00000000-0000-0000-0000-000000000007\"}",
        "{\"form\":1,\"questionnaire\":\"review-b\",\"version\":1,\"day\":\"2026-02-30\",\"by\":\"00000000-0000-0000-0000-000000000007\"}",
        "{\"form\":1,\"questionnaire\":\"review-b\",\"version\":1,\"day\":\"2026-10-05\",\"by\":\"An\"}",
    })
    void what_is_no_sheet_is_refused(String json) {
        assertThatThrownBy(() -> SheetJson.read(json)).isInstanceOf(SheetJson.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"yes\":\"true\"}", "{\"yes\":true,\"one\":\"A\"}", "{}", "true", "{\"number\":12}", "{\"number\":\"1e9\"}",
        "{\"number\":\"9999999999999999\"}", "{\"day\":\"30/02/1990\"}", "{\"day\":\"1990-13\"}", "{\"one\":null}",
        "{\"many\":[1]}", "{\"position\":[\"1\"]}", "{\"sound\":\"x\"}",
    })
    void what_is_no_answer_is_refused_and_never_half_read(String answer) {
        var json = SheetJson.write(SHEET).replace("{\"one\":\"PIPED\"}", answer);

        assertThatThrownBy(() -> SheetJson.read(json)).isInstanceOf(SheetJson.Unreadable.class);
    }

    @Test
    void what_the_database_could_not_hold_is_taken_out_of_texts_and_refused_in_codes() {
        var json = SheetJson.write(SHEET);

        var read = SheetJson.read(json.replace("Nhà ", "Nh\\u0000a\u0300 "));

        assertThat(read).isEqualTo(SHEET);
        for (var broken : List.of("\"wat\\u0000er\"", "\"\"", "\"" + "w".repeat(81) + "\"")) {
            assertThatThrownBy(() -> SheetJson.read(json.replace("\"water\"", broken))).isInstanceOf(SheetJson.Unreadable.class);
            assertThatThrownBy(() -> SheetJson.read(json.replace("\"PIPED\"", broken))).isInstanceOf(SheetJson.Unreadable.class);
        }
    }

    @Test
    void two_members_of_one_identity_are_refused() {
        var json = SheetJson.write(SHEET).replace("\"binh\"", "\"an\"");

        assertThatThrownBy(() -> SheetJson.read(json)).isInstanceOf(SheetJson.Unreadable.class).hasMessageContaining("two members");
    }
}
