@NullMarked
package cn.suishoupai.sandbox.oauth;

import org.jspecify.annotations.NullMarked;
