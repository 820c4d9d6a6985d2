package vn.chungtay.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.chungtay.identity.Right;
import vn.chungtay.identity.UserId;

class OneLookTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final UserId one = UserId.next();

    @Test
    void a_look_reads_the_rights_of_a_person_once() throws Exception {
        OneLook.call(() -> {
            ask(one);
            ask(one);
            return ask(UserId.next());
        });

        assertThat(reads).hasValue(2);
    }

    @Test
    void every_look_and_every_change_reads_them_anew() throws Exception {
        OneLook.call(() -> ask(one));
        OneLook.call(() -> ask(one));
        ask(one);
        ask(one);

        assertThat(reads).hasValue(4);
    }

    private List<Right> ask(UserId user) {
        return OneLook.rights(user, it -> {
            reads.incrementAndGet();
            return List.of();
        });
    }
}
