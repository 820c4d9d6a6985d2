package vn.chungtay.campaigns.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.identity.UserId;

/**
 * Somebody who looks at the households of a village (rà soát viên).
 *
 * @param user absent for somebody without an account
 * @param post what they are otherwise; may be empty
 */
public record Investigator(UUID id, @Nullable UserId user, String name, String post) {}
