package vn.chungtay.fieldwork.usecase;

/**
 * What a device gets for a packet.
 *
 * @param statement JSON, signed to the letter
 * @param signature of P-256 with SHA-256 in the form of IEEE P1363, in base64url
 * @param key id of the key
 */
public record SignedReceipt(String statement, String signature, String key) {}
