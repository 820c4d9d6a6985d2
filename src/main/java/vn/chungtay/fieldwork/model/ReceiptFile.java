package vn.chungtay.fieldwork.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Receipts in a file that is carried back to their device (ADR 64). They tell of nobody, so it is open to read; what is
 * checked is that nobody has changed it and that it is for this device.
 *
 * @param body JSON, to the letter
 */
public record ReceiptFile(DeviceId device, String body) {

    public static final String FORMAT = "chung-tay-receipts-1";

    private static final String MAC = "HmacSHA256";

    /**
     * By the secret that only the server and the device have; its first line keeps it apart from the seals of the device.
     *
     * @return in base64url
     */
    public String mac(byte[] secret) {
        try {
            var computing = Mac.getInstance(MAC);
            computing.init(new SecretKeySpec(secret, MAC));
            var text = String.join("\n", FORMAT, device.value().toString(), body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(computing.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
