/** Troubles of the platform that can be switched on to see how the server bears them. */
@NullMarked
package cn.suishoupai.sandbox.fault;

import org.jspecify.annotations.NullMarked;
