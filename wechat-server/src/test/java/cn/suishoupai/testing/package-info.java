/** What tests stand on: a real database, a clock one can set, the sandbox. */
@NullMarked
package cn.suishoupai.testing;

import org.jspecify.annotations.NullMarked;
