package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.fieldwork.GivenPhones;

/** How much a large village is on a slow line, every sheet of it begun and answered, which is the most that it can be. */
@StoryTest
class FieldPackageSizeTest {

    private static final int HOUSEHOLDS = 150;
    private static final int CHILDREN = 2;
    private static final int LARGEST = 200_000;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenFamilies families;

    @Autowired
    private GivenPhones phones;

    @Test
    @Requirement("SEC-06")
    void a_village_of_150_households_with_full_sheets_has_less_than_200_kilobytes_on_the_line() throws IOException {
        var commune = given.commune();
        families.live(commune.first(), HOUSEHOLDS, CHILDREN);
        families.fill(commune, given.opened(commune), commune.first());

        var answer = phones.of(commune.head()).get("/api/field/villages/" + commune.first().value());
        var text = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        var zipped = zipped(text);

        assertThat(answer).hasStatusOk();
        assertThat(JsonMapper.shared().readTree(text).path("visits")).hasSize(HOUSEHOLDS);
        assertThat(zipped).as("bytes zipped, of %d characters", text.length()).isLessThan(LARGEST);
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
