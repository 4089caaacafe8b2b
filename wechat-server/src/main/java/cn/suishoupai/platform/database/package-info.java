/** The embedded default: a MariaDB that starts and stops with the server when no JDBC address is set. */
@NullMarked
package cn.suishoupai.platform.database;

import org.jspecify.annotations.NullMarked;
