package vn.chungtay.fieldwork.model;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import vn.chungtay.fieldwork.model.SealedFile.Unopenable;

/** Keys of P-256 in the encodings in which browsers take and give them. */
public final class CurveKeys {

    private static final String ALGORITHM = "EC";

    /** What stands before the point in the encoding of a public key of P-256 (RFC 5480). */
    private static final byte[] BEFORE_POINT =
            HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");

    private static final int POINT_BYTES = 65;

    private CurveKeys() {}

    /**
     * @param open SPKI
     * @param secret PKCS 8
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Fresh(byte[] open, byte[] secret) {}

    public static Fresh fresh() {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            return new Fresh(pair.getPublic().getEncoded(), pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The uncompressed point of a public key, as browsers call it: raw. */
    public static byte[] point(byte[] open) {
        return Arrays.copyOfRange(open, open.length - POINT_BYTES, open.length);
    }

    /** @throws Unopenable if it is none of the curve */
    static PublicKey ofPoint(byte[] point) {
        if (point.length != POINT_BYTES) throw new Unopenable("no point");
        var encoded = Arrays.copyOf(BEFORE_POINT, BEFORE_POINT.length + POINT_BYTES);
        System.arraycopy(point, 0, encoded, BEFORE_POINT.length, POINT_BYTES);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException _) {
            throw new Unopenable("no point of the curve");
        }
    }

    static PrivateKey secret(byte[] encoded) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param secret PKCS 8
     * @return in the form of IEEE P1363, as browsers check it
     */
    public static byte[] signature(byte[] secret, byte[] text) {
        try {
            var signing = Signature.getInstance("SHA256withECDSAinP1363Format");
            signing.initSign(secret(secret));
            signing.update(text);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
