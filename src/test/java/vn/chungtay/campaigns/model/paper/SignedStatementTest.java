package vn.chungtay.campaigns.model.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.campaigns.model.paper.SignedStatement.Reading;
import vn.chungtay.standards.PovertyClass;

/** The code of a certificate says little, and nobody else can write one. */
class SignedStatementTest {

    private static final KeyPairs.Fresh KEY = KeyPairs.fresh();
    private static final KeyPairs.Fresh OTHER = KeyPairs.fresh();
    private static final Statement STATEMENT = new Statement(
            PovertyClass.NEAR_POOR,
            17,
            LocalDate.of(2026, 12, 10),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 12, 31),
            "05731",
            "4fd1c8a0",
            2);
    private static final String CODE = SignedStatement.sign(STATEMENT, KeyPairs.secret(KEY.secret()));

    @Test
    void a_signed_statement_is_read_back_as_it_was() {
        assertThat(STATEMENT.text()).isEqualTo("CT1.HCN.17.20261210.20270101.20271231.05731.4fd1c8a0.2");
        assertThat(read(CODE)).isEqualTo(new Reading.Sound(STATEMENT));
    }

    @Test
    void whatever_letter_is_changed_it_is_not_accepted() {
        for (int at = 0; at < CODE.length(); at++) {
            for (var letter : new char[] {'0', '1', '9', 'A', 'b', '_', '.'}) {
                if (CODE.charAt(at) == letter) continue;
                var changed = CODE.substring(0, at) + letter + CODE.substring(at + 1);
                assertThat(read(changed)).as(changed).isNotInstanceOf(Reading.Sound.class);
            }
        }
    }

    @Test
    void another_key_and_a_key_of_another_number_are_refused() {
        var byOther = SignedStatement.sign(STATEMENT, KeyPairs.secret(OTHER.secret()));

        assertThat(read(byOther)).isEqualTo(new Reading.Forged());
        assertThat(SignedStatement.read(CODE, Map.of(1, KeyPairs.open(KEY.open())))).isEqualTo(new Reading.Forged());
        assertThat(SignedStatement.read(CODE, Map.of(2, KeyPairs.open(OTHER.open())))).isEqualTo(new Reading.Forged());
    }

    @Test
    void what_is_no_statement_is_unreadable_and_nothing_breaks() {
        for (var text : new String[] {"", ".", "CT1", "xin chào", "CT1.HN.0.1.2.3.4.5.AAAA", CODE.repeat(9), "CT1.HN.17.20261310.20270101.20271231.05731.4fd1c8a0.2.AAAA"}) {
            assertThat(read(text)).as(text).isEqualTo(new Reading.Unreadable());
        }
    }

    @Test
    void anybody_verifies_it_with_the_published_key_alone() throws Exception {
        var pem = KeyPairs.pem(KeyPairs.open(KEY.open()));
        var key = KeyPairs.open(Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", "")));
        var dot = CODE.lastIndexOf('.');
        var verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(key);
        verifying.update(CODE.substring(0, dot).getBytes(StandardCharsets.US_ASCII));

        assertThat(verifying.verify(Base64.getUrlDecoder().decode(CODE.substring(dot + 1)))).isTrue();
    }

    private static Reading read(String code) {
        return SignedStatement.read(code, Map.of(2, KeyPairs.open(KEY.open()), 3, KeyPairs.open(OTHER.open())));
    }
}
