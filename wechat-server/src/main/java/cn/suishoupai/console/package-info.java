/** The back office's shell: what waits for whom. */
@NullMarked
package cn.suishoupai.console;

import org.jspecify.annotations.NullMarked;
