/** The platform's API as the server calls it, errors included. */
@NullMarked
package cn.suishoupai.sandbox.platform;

import org.jspecify.annotations.NullMarked;
