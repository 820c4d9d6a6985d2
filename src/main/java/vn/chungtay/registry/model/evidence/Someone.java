package vn.chungtay.registry.model.evidence;

import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.model.MemberView;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Sex;

/**
 * Who belongs to a household on the day, as far as the indicators ask. The register knows everybody's birth and sex; of
 * somebody who is just being written on a sheet they can still be missing.
 */
public record Someone(PersonId id, @Nullable BirthDate born, @Nullable Sex sex, PersonProfile profile) {

    static Someone of(MemberView member) {
        return new Someone(member.id(), member.details().born(), member.details().sex(), member.profile());
    }
}
