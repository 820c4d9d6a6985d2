package vn.chungtay.campaigns.model.paper;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;

/**
 * A statement with its signature, as the code on a certificate holds it: the text, a dot, the signature in base64url
 * without padding. Whoever has the public key can verify it without asking anybody.
 */
public final class SignedStatement {

    private static final int LONGEST = 256;

    private SignedStatement() {}

    /** What somebody who reads a code learns from the code alone. */
    public sealed interface Reading {

        /** Signed by the key that it names. */
        record Sound(Statement statement) implements Reading {}

        /** Written like a statement, but nobody of ours signed it. */
        record Forged() implements Reading {}

        record Unreadable() implements Reading {}
    }

    public static String sign(Statement statement, PrivateKey key) {
        try {
            var signing = Signature.getInstance(KeyPairs.ALGORITHM);
            signing.initSign(key);
            signing.update(bytes(statement.text()));
            return statement.text() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param keys all that ever signed, by number */
    public static Reading read(String code, Map<Integer, PublicKey> keys) {
        var dot = code.lastIndexOf('.');
        if (dot < 0 || code.length() > LONGEST) return new Reading.Unreadable();
        var statement = Statement.of(code.substring(0, dot));
        if (statement.isEmpty()) return new Reading.Unreadable();
        var key = keys.get(statement.get().key());
        if (key == null) return new Reading.Forged();
        return isSigned(code.substring(0, dot), code.substring(dot + 1), key)
                ? new Reading.Sound(statement.get())
                : new Reading.Forged();
    }

    private static boolean isSigned(String text, String signature, PublicKey key) {
        try {
            var decoded = Base64.getUrlDecoder().decode(signature);
            var verifying = Signature.getInstance(KeyPairs.ALGORITHM);
            verifying.initVerify(key);
            verifying.update(bytes(text));
            // Only the one spelling: padding or spare bits would let a code be written in several ways.
            return Base64.getUrlEncoder().withoutPadding().encodeToString(decoded).equals(signature)
                    && verifying.verify(decoded);
        } catch (IllegalArgumentException | GeneralSecurityException _) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
