package vn.chungtay.fieldwork;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.fieldwork.GivenPhones.Phone;
import vn.chungtay.fieldwork.store.FieldKeyStore;

/** A sealed file as a device makes it, by the words of ADR 64. */
final class GivenFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode content = MAPPER.createObjectNode();
    private UUID device;
    private byte[] secret;
    private FieldKeyStore.Open key;

    private GivenFile(Phone phone) {
        device = phone.id();
        secret = phone.registration().secrets().own();
        key = phone.registration().fileKey();
        content.putArray("packets");
        content.putArray("pictures");
    }

    static GivenFile of(Phone phone) {
        return new GivenFile(phone);
    }

    GivenFile packets(String... all) {
        for (var it : all) content.withArray("packets").add(it);
        return this;
    }

    /** @param sheet as the device calls it */
    GivenFile picture(UUID id, GivenVisits.Home home, UUID sheet, byte[] bytes) {
        return picture(id, home.value(), sheet, bytes, digest(bytes));
    }

    GivenFile picture(UUID id, UUID subject, UUID sheet, byte[] bytes, String digest) {
        content.withArray("pictures")
                .addObject()
                .put("id", id.toString())
                .put("owner", GivenVisits.OWNER)
                .put("subject", subject.toString())
                .put("sheet", sheet.toString())
                .put("question", "house_photo")
                .put("digest", digest)
                .put("content", base64(bytes));
        return this;
    }

    GivenFile left(int packets, int pictures) {
        content.putObject("left").put("packets", packets).put("pictures", pictures);
        return this;
    }

    GivenFile by(UUID anotherDevice, byte[] anotherSecret) {
        device = anotherDevice;
        secret = anotherSecret;
        return this;
    }

    /** Sealed for another key, under that name. */
    GivenFile sealedFor(String id, byte[] spki) {
        key = new FieldKeyStore.Open(id, spki);
        return this;
    }

    byte[] bytes() {
        try {
            return sealed();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] sealed() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(pair.getPrivate());
        agreement.doPhase(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key.key())), true);
        var aes = KDF.getInstance("HKDF-SHA256")
                .deriveKey("AES", HKDFParameterSpec.ofExtract()
                        .addIKM(agreement.generateSecret())
                        .thenExpand("chung-tay-field-1".getBytes(StandardCharsets.UTF_8), 32));
        var iv = new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, aes, new GCMParameterSpec(128, iv));
        var encoded = pair.getPublic().getEncoded();
        var file = MAPPER.createObjectNode();
        file.put("format", "chung-tay-field-1").put("device", device.toString());
        file.put("key", key.id());
        file.put("ephemeral", base64(Arrays.copyOfRange(encoded, encoded.length - 65, encoded.length)));
        file.put("iv", base64(iv));
        file.put("body", base64(cipher.doFinal(written(content))));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        var text = String.join("\n", file.properties().stream().map(it -> it.getValue().stringValue()).toList());
        file.put("mac", base64(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        return written(file);
    }

    static byte[] written(JsonNode node) {
        return MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
    }

    static String digest(byte[] of) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
