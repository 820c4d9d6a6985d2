package vn.chungtay.fieldwork.store;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.fieldwork.model.CurveKeys;
import vn.chungtay.fieldwork.model.ReceiptFile;

/** Writes files of receipts, and keys as devices read them (ADR 64). */
public final class ReceiptFileJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReceiptFileJson() {}

    /** A signed receipt. */
    public record Line(String statement, String signature, String key) {}

    /** @param at of two files the later one knows all that the earlier one knows */
    public static String body(Instant at, List<Line> receipts, List<Line> pictures, ObjectNode keys) {
        var body = MAPPER.createObjectNode();
        body.put("at", at.toString());
        body.set("receipts", MAPPER.valueToTree(receipts));
        body.set("pictures", MAPPER.valueToTree(pictures));
        body.setAll(keys);
        return MAPPER.writeValueAsString(body);
    }

    /** As a registration tells them. */
    public static ObjectNode keys(List<FieldKeyStore.Open> receipt, FieldKeyStore.Open file) {
        var keys = MAPPER.createObjectNode();
        var receiptKeys = keys.putObject("receipt_keys");
        receipt.forEach(it -> receiptKeys.put(it.id(), base64(it.key())));
        keys.putObject("file_key").put("id", file.id()).put("public", base64(CurveKeys.point(file.key())));
        return keys;
    }

    public static String write(ReceiptFile file, String mac) {
        var node = MAPPER.createObjectNode();
        node.put("format", ReceiptFile.FORMAT);
        node.put("device", file.device().value().toString());
        node.put("body", file.body());
        node.put("mac", mac);
        return MAPPER.writeValueAsString(node);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
