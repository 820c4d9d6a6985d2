package vn.chungtay.fieldwork.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.PictureId;
import vn.chungtay.fieldwork.model.PictureUpload;
import vn.chungtay.fieldwork.model.SealedContent.Left;
import vn.chungtay.fieldwork.model.SealedContent.Picture;
import vn.chungtay.fieldwork.model.SealedContent;
import vn.chungtay.fieldwork.model.SealedFile;
import vn.chungtay.fieldwork.model.SealedFile.Unopenable;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.survey.SheetId;

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

    /** More than fit into the longest file. */
    private static final int MOST_PICTURES = 1_000;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

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

    /** @throws Unopenable if it holds anything else than packets, pictures and counts */
    public static SealedContent content(byte[] opened) {
        var root = root(opened);
        return new SealedContent(packets(root.path("packets")), pictures(root.path("pictures")), left(root.path("left")));
    }

    private static List<byte[]> packets(JsonNode list) {
        if (!list.isArray() || list.size() > MOST_PACKETS) throw new Unopenable("packets");
        var packets = new ArrayList<byte[]>();
        for (var it : list) {
            if (!it.isString()) throw new Unopenable("packets");
            packets.add(it.stringValue().getBytes(StandardCharsets.UTF_8));
        }
        return packets;
    }

    private static List<Picture> pictures(JsonNode list) {
        if (list.isMissingNode()) return List.of();
        if (!list.isArray() || list.size() > MOST_PICTURES) throw new Unopenable("pictures");
        var pictures = new ArrayList<Picture>();
        for (var it : list) pictures.add(picture(it));
        return pictures;
    }

    private static Picture picture(JsonNode it) {
        try {
            var content = Base64.getUrlDecoder().decode(string(it, "content"));
            var about = new Visited(string(it, "owner"), new Visited.Subject(uuid(it, "subject")));
            var upload = new PictureUpload(
                    new PictureId(uuid(it, "id")), about, new SheetId(uuid(it, "sheet")), string(it, "question"), content.length, string(it, "digest"));
            if (!DIGEST.matcher(upload.digest()).matches()) throw new Unopenable("digest");
            return new Picture(upload, content);
        } catch (IllegalArgumentException _) {
            throw new Unopenable("picture");
        }
    }

    private static UUID uuid(JsonNode it, String name) {
        return UUID.fromString(string(it, name));
    }

    private static Left left(JsonNode it) {
        return it.isMissingNode() ? Left.NOTHING : new Left(count(it, "packets"), count(it, "pictures"));
    }

    private static int count(JsonNode it, String name) {
        var count = it.path(name);
        if (!count.isInt() || count.intValue() < 0) throw new Unopenable(name);
        return count.intValue();
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
