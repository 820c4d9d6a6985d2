package vn.chungtay.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Vietnamese;

@StoryTest
class CallerTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final UUID THEIR_COMMUNE = UUID.randomUUID();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations inTransaction;

    @Test
    @Requirement("SEC-01")
    void the_database_is_told_who_asks_and_whose_data_they_may_see() throws Exception {
        var told = new Caller(SOMEBODY, Set.of(THEIR_COMMUNE), false)
                .call(() -> inTransaction.execute(status ->
                        text("select platform.caller() || ' ' || array_to_string(platform.areas(), ',')")));

        assertThat(told).isEqualTo(SOMEBODY + " " + THEIR_COMMUNE);
    }

    @Test
    @Requirement("SEC-01")
    void the_next_user_of_a_connection_inherits_no_rights() {
        Caller.SYSTEM.run(() -> inTransaction.execute(status -> text("select platform.sees_everywhere()::text")));

        for (int connection = 0; connection < 20; connection++) {
            assertThat(text("select platform.sees_everywhere()::text")).isEqualTo("false");
        }
    }

    @Test
    void the_database_has_the_day_of_the_application() {
        assertThat(inTransaction.<String>execute(status -> text("select platform.today()::text")))
                .isEqualTo(TestWorld.TODAY.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tịnh  Biên", "ĐẶNG THỊ HƯỜNG", " Hoà\tBình ", "đ Đ ư Ư ơ Ơ ă Ă â Â ê Ê ô Ô", "Bơ-nhông 7/2"})
    @Requirement("DAT-09")
    void database_and_application_fold_a_text_alike(String text) {
        assertThat(folded(text)).isEqualTo(Vietnamese.fold(text));
    }

    @Test
    @Requirement("DAT-09")
    void every_vietnamese_letter_is_folded_alike() {
        var letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyáắấéếíóốớúứýàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹạặậẹệịọộợụựỵ";
        var both = letters + letters.toUpperCase(Vietnamese.LOCALE);

        assertThat(folded(both)).isEqualTo(Vietnamese.fold(both)).matches("[a-z]+");
    }

    private String folded(String text) {
        return jdbc.sql("select platform.fold(:text)").param("text", text).query(String.class).single();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
