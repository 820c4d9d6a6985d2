package vn.chungtay.campaigns.model.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void it_is_read_as_people_type_it() {
        assertThat(Reference.read(" o1il-abcd efgh–0000 ")).contains(new Reference("0111ABCDEFGH0000"));
        assertThat(new Reference("0111ABCDEFGH0000").grouped()).isEqualTo("0111-ABCD-EFGH-0000");
    }

    @Test
    void what_is_none_is_none() {
        assertThat(Reference.read("")).isEmpty();
        assertThat(Reference.read("0111ABCDEFGH000")).isEmpty();
        assertThat(Reference.read("0111ABCDEFGH00000")).isEmpty();
        assertThat(Reference.read("0111ABCDEFGH000U")).isEmpty();
        assertThat(Reference.read("0".repeat(1_000_000))).isEmpty();
    }

    @Test
    void no_two_are_alike() {
        var many = Stream.generate(Reference::next).limit(10_000).collect(Collectors.toSet());

        assertThat(many).hasSize(10_000);
    }
}
