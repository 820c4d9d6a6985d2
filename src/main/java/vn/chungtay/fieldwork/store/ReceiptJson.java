package vn.chungtay.fieldwork.store;

import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.fieldwork.model.CarriedPicture;
import vn.chungtay.fieldwork.model.Taken;

/** What a receipt says, as it is signed (ADR 64). */
public final class ReceiptJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Of one that a person let lie: it was in quarantine, and nobody waits for it any more. */
    private static final String SETTLED = "SETTLED";

    private ReceiptJson() {}

    public static String write(Taken taken, Instant at) {
        var fate = taken.fate();
        var sheet = fate.sheet();
        var reason = fate.reason();
        var node = MAPPER.createObjectNode();
        node.put("packet", taken.packet().map(it -> it.value().toString()).orElse(null));
        node.put("digest", taken.digest());
        node.put("outcome", taken.settled() ? SETTLED : fate.outcome().name());
        node.put("sheet", sheet == null ? null : sheet.value().toString());
        node.put("revision", fate.revision());
        node.put("handed_in", fate.handedIn());
        node.put("reason", reason == null ? null : reason.name());
        node.put("conflicts", fate.conflicts());
        node.put("at", at.toString());
        return MAPPER.writeValueAsString(node);
    }

    /** What a receipt says of a picture that came in a file; over the line its offset says the same. */
    public static String write(CarriedPicture it, Instant at) {
        var refusal = it.refusal();
        var node = MAPPER.createObjectNode();
        node.put("picture", it.picture().value().toString());
        node.put("digest", it.digest());
        node.put("outcome", refusal == null ? "ARRIVED" : "REFUSED");
        node.put("reason", refusal == null ? null : refusal.code());
        node.put("at", at.toString());
        return MAPPER.writeValueAsString(node);
    }
}
