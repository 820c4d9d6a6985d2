package vn.chungtay.fieldwork.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Packets in a file that only the server can read and only their device can have written (ADR 64).
 *
 * @param key of the server, for which it was sealed
 * @param ephemeral public key that was made for this file, a raw point in base64url
 * @param iv in base64url
 * @param body AES-GCM of the packets, in base64url
 * @param mac in base64url
 */
public record SealedFile(DeviceId device, String key, String ephemeral, String iv, String body, String mac) {

    public static final String FORMAT = "chung-tay-field-1";

    private static final String MAC = "HmacSHA256";
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    /** It was cut, changed, or sealed by or for somebody else. */
    public static final class Unopenable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unopenable(String message) {
            super(message);
        }
    }

    /** Whether the device wrote it that has this secret. */
    public boolean isFrom(byte[] secret) {
        try {
            var computing = Mac.getInstance(MAC);
            computing.init(new SecretKeySpec(secret, MAC));
            var text = String.join("\n", FORMAT, device.value().toString(), key, ephemeral, iv, body);
            return MessageDigest.isEqual(computing.doFinal(text.getBytes(StandardCharsets.UTF_8)), bytes(mac));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What is in it.
     *
     * @param secret of the server's key, PKCS 8
     * @throws Unopenable if it was sealed for another key or is not whole
     */
    public byte[] open(byte[] secret) {
        try {
            var opening = Cipher.getInstance("AES/GCM/NoPadding");
            opening.init(Cipher.DECRYPT_MODE, shared(secret), new GCMParameterSpec(TAG_BITS, bytes(iv)));
            return opening.doFinal(bytes(body));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Unopenable(String.valueOf(e.getMessage()));
        }
    }

    private SecretKey shared(byte[] secret) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(CurveKeys.secret(secret));
        agreement.doPhase(CurveKeys.ofPoint(bytes(ephemeral)), true);
        var how = HKDFParameterSpec.ofExtract()
                .addIKM(agreement.generateSecret())
                .thenExpand(FORMAT.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", how);
    }

    private static byte[] bytes(String written) {
        try {
            return Base64.getUrlDecoder().decode(written);
        } catch (IllegalArgumentException _) {
            throw new Unopenable("no base64url");
        }
    }
}
