package vn.chungtay.fieldwork;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Packets as a device writes them, with valid, dull values. */
public final class GivenPackets {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final UUID device;
    private final UUID subject;
    private final String owner;
    private UUID sheet = UUID.randomUUID();
    private int number = 1;
    private LocalDate day = LocalDate.of(2026, 11, 21);
    private boolean handIn;
    private final List<String> members = new ArrayList<>(List.of("m1"));
    private final Map<String, JsonNode[]> changes = new LinkedHashMap<>();
    private Consumer<ObjectNode> twist = _ -> {};

    private GivenPackets(UUID device, String owner, UUID subject) {
        this.device = device;
        this.owner = owner;
        this.subject = subject;
    }

    public static GivenPackets packet(UUID device, String owner, UUID subject) {
        return new GivenPackets(device, owner, subject);
    }

    public GivenPackets of(UUID sheetOnDevice) {
        sheet = sheetOnDevice;
        return this;
    }

    public GivenPackets number(int it) {
        number = it;
        return this;
    }

    public GivenPackets on(LocalDate it) {
        day = it;
        return this;
    }

    public GivenPackets member(String id) {
        members.add(id);
        return this;
    }

    /** @param before and after: as sheets write answers, null for none */
    public GivenPackets change(String at, @Nullable String before, @Nullable String after) {
        changes.put(at, new JsonNode[] {answer(before), answer(after)});
        return this;
    }

    /** A number at a place where nothing stood. */
    public GivenPackets answer(String at, int number) {
        return change(at, null, "{\"number\":\"" + number + "\"}");
    }

    public GivenPackets handIn() {
        handIn = true;
        return this;
    }

    public GivenPackets twisted(Consumer<ObjectNode> it) {
        twist = it;
        return this;
    }

    public String text() {
        var root = MAPPER.createObjectNode();
        root.put("packet", UUID.randomUUID().toString());
        root.put("device", device.toString());
        root.put("owner", owner);
        root.put("subject", subject.toString());
        root.put("sheet", sheet.toString());
        root.put("number", number);
        root.put("questionnaire", "try-out");
        root.put("version", 1);
        root.putObject("parts");
        root.put("day", day.toString());
        var ids = root.putArray("members");
        members.forEach(ids::add);
        var list = root.putArray("changes");
        changes.forEach((at, sides) -> {
            var change = list.addObject().put("at", at);
            change.set("before", sides[0]);
            change.set("after", sides[1]);
        });
        root.put("hand_in", handIn);
        root.put("made_at", Instant.parse("2026-11-21T01:30:00Z").toString());
        root.put("seconds", 640);
        twist.accept(root);
        return MAPPER.writeValueAsString(root);
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode answer(@Nullable String json) {
        return json == null ? MAPPER.nullNode() : MAPPER.readTree(json);
    }
}
