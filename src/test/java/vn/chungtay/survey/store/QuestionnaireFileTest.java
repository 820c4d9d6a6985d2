package vn.chungtay.survey.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.platform.BadDataFile;
import vn.chungtay.survey.QuestionnaireId;

/** A slip in a questionnaire stops the program with its place, because at a household it would be found too late. */
class QuestionnaireFileTest {

    private static final Path TRY_OUT = Path.of("src/test/resources/survey/try-out/1.yaml");

    @Test
    void a_questionnaire_is_read_as_it_is_written() throws IOException {
        var read = QuestionnaireFile.read("try-out", Files.readString(TRY_OUT));

        assertThat(read.id()).isEqualTo(new QuestionnaireId("try-out", 1));
        assertThat(read.sections()).extracting(it -> it.code() + " " + it.perMember()).containsExactly("everybody true", "home false");
        var work = read.question("work").orElseThrow();
        assertThat(work.rule().required()).isTrue();
        assertThat(work.choicesOn(LocalDate.of(2026, 6, 30))).hasSize(3);
        assertThat(work.choicesOn(LocalDate.of(2026, 7, 1))).extracting(it -> it.code()).containsExactly("FARM", "WAGE");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "age(born) >= 15 | age(bron) >= 15 | no question bron",
        "age(born) >= 15 | age(work) >= 15 | no question work", // a question stands before what asks for it
        "age(born) >= 15 | born >= 15 | not DAY",
        "age(born) >= 15 | age(born) | not TRUTH",
        "age(born) >= 15 | age(born) >= | something is missing",
        "age(born) >= 15 | age(born) >= 15 15 | nothing more",
        "age(born) >= 15 | years(born) >= 15 | no function years",
        "age(born) >= 15 | age(born) >= 15 & here | not understood",
        "age(born) >= 15 | count() > 1 | members are counted",
        "work = 'WAGE' | work = 'WAGES' | no choice WAGES",
        "work = 'WAGE' | work in ('FARM', 'SEA') | no choice SEA",
        "work = 'WAGE' | work > 'WAGE' | does not compare",
        "has(owns, 'OTHER') | has(owns, 'CAR') | no choice CAR",
        "has(owns, 'OTHER') | has(area, 'OTHER') | no several choices",
        "has(owns, 'OTHER') | work = 'FARM' | no question work before it about the household",
        "counted_when: \"here = true\" | counted_when: \"home = true\" | no question home",
        "name: who | name: whom | no question whom",
        "{rooms} phòng | {room} phòng | no question room",
        "{rooms} phòng | {work} phòng | no question work",
        "code: rooms, | code: area, | stands twice",
        "code: rooms, | code: Rooms, | is no code",
        "code: PHONE | code: RADIO | stands twice",
        "code: PHONE | code: phone | no code of a choice",
        "kind: whole | kind: integer | none of",
        "kind: day, | kind: day, least: 1, | bounds belong to numbers",
        "kind: day, | kind: one, | choices belong",
        "per: member | per: person | can only be",
        "help: \"Để ngủ.\", | hint: \"Để ngủ.\", | unknown name",
        "help: \"Để ngủ.\", | ` ` | \"help\" is missing",
        "at: rooms | at: paid | no question paid in its section",
        "severity: soft | severity: medium | none of",
        "verified: false | verified: perhaps | neither true nor false",
    })
    void a_slip_is_named_with_its_place(String right, String wrong, String message) throws IOException {
        var text = Files.readString(TRY_OUT);
        assertThat(text).contains(right);

        assertThatThrownBy(() -> QuestionnaireFile.read("try-out", text.replace(right, wrong)))
                .isInstanceOf(BadDataFile.class)
                .hasMessageContaining("line ")
                .hasMessageContaining(message);
    }
}
