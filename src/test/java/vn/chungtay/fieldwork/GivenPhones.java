package vn.chungtay.fieldwork;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.fieldwork.usecase.RegisterDevice;
import vn.chungtay.fieldwork.usecase.Registration;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;

/** Devices of stories. They speak to the server as real ones do, by HTTP and with their token. */
@Component
public class GivenPhones {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final RegisterDevice register;
    private final GivenUsers users;
    private final MockMvcTester client;

    GivenPhones(RegisterDevice register, GivenUsers users, MockMvcTester client) {
        this.register = register;
        this.users = users;
        this.client = client;
    }

    public Phone of(UserId user) {
        return new Phone(users.as(user, () -> register.register(UUID.randomUUID(), "Máy của chị Mẫu", Optional.empty())));
    }

    /** A device with what it was told when it was registered. */
    public final class Phone {

        private final Registration registration;

        private Phone(Registration registration) {
            this.registration = registration;
        }

        public Registration registration() {
            return registration;
        }

        public UUID id() {
            return registration.device().id().value();
        }

        public GivenPackets about(GivenVisits.Home home) {
            return GivenPackets.packet(id(), GivenVisits.OWNER, home.value());
        }

        public MvcTestResult post(String text) {
            return client.post()
                    .uri("/api/field/packets")
                    .header("Authorization", "Bearer " + registration.token())
                    .header("X-Field-Waiting", "2")
                    .header("X-Field-Version", "1.0")
                    .content(text.getBytes(StandardCharsets.UTF_8))
                    .exchange();
        }

        public MvcTestResult get(String path, String... headers) {
            var request = client.get().uri(path).header("Authorization", "Bearer " + registration.token());
            for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
            return request.exchange();
        }

        /** What the receipt says. */
        public JsonNode send(String text) {
            return statement(receipt(post(text)));
        }

        public JsonNode send(GivenPackets packet) {
            return send(packet.text());
        }
    }

    /** @throws IllegalStateException if the server did not answer with a receipt */
    public static JsonNode receipt(MvcTestResult answer) {
        var response = answer.getResponse();
        if (response.getStatus() != 200) throw new IllegalStateException("answered " + response.getStatus());
        return MAPPER.readTree(response.getContentAsByteArray());
    }

    public static JsonNode statement(JsonNode receipt) {
        return MAPPER.readTree(receipt.path("statement").stringValue());
    }
}
