package vn.chungtay.fieldwork.usecase;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs receipts: as the contract of ADR 64 has it, or by a secret that both sides know, which proves as much in a test and
 * takes a hundredth of the time.
 */
interface ScheduleKey {

    String ID = "k1";

    /** What devices check signatures with. */
    String published();

    String signature(String statement);

    static ScheduleKey ofTheContract() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        return new Pair(base64(pair.getPublic().getEncoded()), pair.getPrivate());
    }

    static ScheduleKey known() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new Known(secret);
    }

    record Pair(String published, PrivateKey secret) implements ScheduleKey {

        @Override
        public String signature(String statement) {
            try {
                var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
                signature.initSign(secret);
                signature.update(statement.getBytes(StandardCharsets.UTF_8));
                return base64(signature.sign());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Known(byte[] secret) implements ScheduleKey {

        @Override
        public String published() {
            return base64(secret);
        }

        @Override
        public String signature(String statement) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret, "HmacSHA256"));
                return base64(mac.doFinal(statement.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
