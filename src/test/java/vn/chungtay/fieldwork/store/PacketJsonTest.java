package vn.chungtay.fieldwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.fieldwork.GivenPackets.packet;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.fieldwork.GivenPackets;
import vn.chungtay.fieldwork.model.Change;
import vn.chungtay.fieldwork.store.PacketJson.Reading;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.store.SheetJson;

class PacketJsonTest {

    private static final UUID DEVICE = UUID.randomUUID();
    private static final UUID SUBJECT = UUID.randomUUID();

    private final PacketJson json = new PacketJson(SheetJson::read);

    @Test
    void a_packet_is_read_as_it_was_written() {
        var text = dull().number(3).member("m2").answer("area", 45).change("m2.who", "{\"text\":\"Ánh\"}", null).handIn();

        assertThat(json.read(text.bytes())).isInstanceOfSatisfying(Reading.Readable.class, it -> {
            assertThat(it.packet().number()).isEqualTo(3);
            assertThat(it.packet().line().device().value()).isEqualTo(DEVICE);
            assertThat(it.packet().about().subject().value()).isEqualTo(SUBJECT);
            assertThat(it.packet().members()).containsExactly(new MemberId("m1"), new MemberId("m2"));
            assertThat(it.packet().changes())
                    .containsExactly(
                            new Change(AnswerPlace.of("area"), null, Answer.Number.of(45)),
                            new Change(new AnswerPlace("who", new MemberId("m2")), new Answer.Text("Ánh"), null));
            assertThat(it.packet().handIn()).isTrue();
            assertThat(it.packet().made().seconds()).isEqualTo(640);
        });
    }

    @ParameterizedTest
    @MethodSource
    void whatever_is_not_exactly_a_packet_is_none_and_keeps_its_identity(Consumer<ObjectNode> twist) {
        assertThat(json.read(dull().answer("area", 45).twisted(twist).bytes()))
                .isInstanceOfSatisfying(Reading.Unreadable.class, it -> assertThat(it.id()).isPresent());
    }

    static Stream<Consumer<ObjectNode>> whatever_is_not_exactly_a_packet_is_none_and_keeps_its_identity() {
        return Stream.of(
                it -> it.put("number", 0),
                it -> it.put("number", 1.5),
                it -> it.put("number", "1"),
                it -> it.put("number", 10_000_000_000L),
                it -> it.remove("device"),
                it -> it.put("device", "1-1-1-1-1"),
                it -> it.put("sheet", 7),
                it -> it.put("version", -1),
                it -> it.put("questionnaire", "TRY OUT"),
                it -> it.put("day", "30/02/2026"),
                it -> it.put("day", "2026-02-30"),
                it -> it.put("made_at", "gestern"),
                it -> it.put("hand_in", "yes"),
                it -> it.putNull("hand_in"),
                it -> it.put("seconds", -1),
                it -> it.put("owner", "x".repeat(81)),
                it -> it.put("owner", "a\u0000b"),
                it -> it.putArray("parts"),
                it -> it.putObject("parts").put("b1", 4),
                it -> it.putArray("members").add("m 1"),
                it -> it.putArray("members").add("m1").add("m1"),
                it -> it.putObject("changes"),
                it -> change(it).put("at", "m9.who"),
                it -> change(it).put("at", "m1.who.else.x".repeat(9)),
                it -> change(it).remove("after"),
                it -> change(it).put("after", "45"),
                it -> change(it).putArray("after").add(45),
                it -> change(it).putObject("after").put("number", "1E+9999999"),
                it -> change(it).putObject("after").put("number", "45").put("one", "X"),
                it -> change(it).putObject("after").put("guess", "45"),
                it -> change(it).putObject("after"),
                it -> ((ArrayNode) it.get("changes")).add(it.get("changes").get(0).deepCopy()));
    }

    @Test
    void what_is_no_json_is_no_packet() {
        var whole = dull().answer("area", 45).text();

        for (var text : new String[] {"", "[]", "null", "{", whole + "}", whole.substring(0, whole.length() / 2), "\u0000"}) {
            assertThat(json.read(text.getBytes(StandardCharsets.UTF_8))).as(text).isInstanceOf(Reading.Unreadable.class);
        }
        assertThat(json.read(whole.replace("\"number\":1", "\"number\":1,\"number\":2").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Reading.Unreadable.class);
        assertThat(json.read(new byte[] {'"', (byte) 0xff, '"'})).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void the_longest_packet_is_read_and_a_longer_one_is_not() {
        var text = dull().text();
        var padding = " ".repeat(PacketJson.LARGEST - text.length());

        assertThat(json.read((text + padding).getBytes(StandardCharsets.UTF_8))).isInstanceOf(Reading.Readable.class);
        assertThat(json.read((text + padding + " ").getBytes(StandardCharsets.UTF_8))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void whatever_stains_a_packet_gets_it_is_read_or_it_is_not_and_nothing_breaks() {
        var random = new Random(64);
        var whole = dull().member("m2").answer("area", 45).change("m2.born", "{\"day\":\"1990\"}", "{\"day\":\"1990-02\"}").bytes();
        for (int i = 0; i < 3_000; i++) {
            var stained = whole.clone();
            for (int j = random.nextInt(4); j >= 0; j--) stained[random.nextInt(stained.length)] = (byte) random.nextInt();

            assertThat(json.read(stained)).isNotNull();
        }
    }

    private static ObjectNode change(ObjectNode root) {
        return (ObjectNode) root.get("changes").get(0);
    }

    private static GivenPackets dull() {
        return packet(DEVICE, "thu", SUBJECT);
    }
}
