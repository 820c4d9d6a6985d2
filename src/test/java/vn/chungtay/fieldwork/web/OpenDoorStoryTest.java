package vn.chungtay.fieldwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.chungtay.StoryTest;
import vn.chungtay.fieldwork.GivenPhones;
import vn.chungtay.fieldwork.GivenVisits;
import vn.chungtay.fieldwork.usecase.RevokeDevice;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;

/** The door that is open to all: two who speak slowly do not fill the program, and do not keep it shut. */
@StoryTest
class OpenDoorStoryTest {

    @Autowired
    private SealedFileApi door;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenVisits visits;

    @Autowired
    private GivenPhones phones;

    @Autowired
    private RevokeDevice revoke;

    private String beginning;

    @BeforeEach
    void a_device_that_was_revoked() {
        var village = units.village(units.commune("Xã Cửa"), "Thôn Cửa");
        visits.homeIn(village);
        var head = users.user(Role.VILLAGE_HEAD, village);
        var phone = phones.of(head);
        users.runAs(head, () -> revoke.revoke(phone.registration().device().id(), "mất máy"));
        beginning = "{\"format\":\"chung-tay-field-1\",\"device\":\"" + phone.id() + "\"," + " ".repeat(600);
    }

    @Test
    void two_files_are_read_at_once_and_a_third_has_to_come_later() throws Exception {
        var reading = new CountDownLatch(2);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var slow = IntStream.range(0, 2).mapToObj(_ -> threads.submit(() -> answered(new Slow(beginning, reading, go)))).toList();
            reading.await();

            assertThat(answered(new ByteArrayInputStream(bytes(beginning)))).isEqualTo(429);

            go.countDown();
            for (var it : slow) assertThat(it.get()).as("cut, and read to its end").isEqualTo(422);
        }
        assertThat(answered(new ByteArrayInputStream(bytes(beginning)))).as("the next one is read again").isEqualTo(422);
    }

    private int answered(InputStream body) throws IOException {
        var request = new MockHttpServletRequest("POST", "/public/field/files") {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(body);
            }
        };
        request.setRemoteAddr("192.0.2.7");
        return door.take(request).getStatusCode().value();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Tells that its beginning was read, and waits with the rest. */
    private static final class Slow extends InputStream {

        private final InputStream beginning;
        private final CountDownLatch read;
        private final CountDownLatch go;

        private Slow(String beginning, CountDownLatch read, CountDownLatch go) {
            this.beginning = new ByteArrayInputStream(bytes(beginning));
            this.read = read;
            this.go = go;
        }

        @Override
        public int read() throws IOException {
            int next = beginning.read();
            if (next >= 0) return next;
            read.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return -1;
        }
    }
}
