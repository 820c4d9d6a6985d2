/**
 * Everything that the database holds in one file, and back. The PostgreSQL that we bring along has no pg_dump, so a
 * backup is one consistent snapshot, table by table, with counts and hashes by which a restore proves itself.
 */
@NullMarked
@NamedInterface("backup")
package vn.chungtay.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
