/** Where the data lives and how it is reached: the own PostgreSQL, the migrations, and who is asking. */
@NullMarked
@NamedInterface("database")
package vn.chungtay.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
