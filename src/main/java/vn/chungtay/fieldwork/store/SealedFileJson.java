package vn.chungtay.fieldwork.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.SealedFile;
import vn.chungtay.fieldwork.model.SealedFile.Unopenable;

/** Reads sealed files, and what was in them. */
public final class SealedFileJson {

    /** Bytes; a day of fifty households is a thirtieth of it. */
    public static final int LARGEST = 20_000_000;

    /** Bytes that a device may leave without anybody answering for it: more than a review of its villages. */
    public static final int LARGEST_LEFT = 5_000_000;

    /** Within how many bytes a file says from which device it is (ADR 64). */
    public static final int SENDER_WITHIN = 512;

    private static final Pattern SENDER = Pattern.compile("\"device\"\\s*:\\s*\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"");

    /** More packets than a device sends in a review. */
    private static final int MOST_PACKETS = 5_000;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SealedFileJson() {}

    /** From which device a file says it is, by its beginning; nothing proves that yet. */
    public static Optional<DeviceId> sender(byte[] beginning) {
        var found = SENDER.matcher(new String(beginning, StandardCharsets.ISO_8859_1));
        return found.find() ? Optional.of(new DeviceId(UUID.fromString(found.group(1)))) : Optional.empty();
    }

    /** @throws Unopenable if it is none */
    public static SealedFile file(byte[] text) {
        var root = root(text);
        if (!SealedFile.FORMAT.equals(string(root, "format"))) throw new Unopenable("another format");
        try {
            var device = new DeviceId(UUID.fromString(string(root, "device")));
            if (!device.value().toString().equals(string(root, "device"))) throw new Unopenable("device");
            return new SealedFile(
                    device, string(root, "key"), string(root, "ephemeral"), string(root, "iv"), string(root, "body"), string(root, "mac"));
        } catch (IllegalArgumentException _) {
            throw new Unopenable("device");
        }
    }

    /**
     * The packets, each to the letter as the device sealed it.
     *
     * @throws Unopenable if these are none
     */
    public static List<byte[]> packets(byte[] opened) {
        var list = root(opened).path("packets");
        if (!list.isArray() || list.size() > MOST_PACKETS) throw new Unopenable("packets");
        var packets = new ArrayList<byte[]>();
        for (var it : list) {
            if (!it.isString()) throw new Unopenable("packets");
            packets.add(it.stringValue().getBytes(StandardCharsets.UTF_8));
        }
        return packets;
    }

    private static JsonNode root(byte[] text) {
        if (text.length > LARGEST) throw new Unopenable("longer than " + LARGEST);
        try {
            return MAPPER.readTree(new String(text, StandardCharsets.UTF_8));
        } catch (JacksonException _) {
            throw new Unopenable("no JSON");
        }
    }

    private static String string(JsonNode root, String name) {
        var value = root.path(name);
        if (!value.isString()) throw new Unopenable(name);
        return value.stringValue();
    }
}
