// A launcher for @web/test-runner: WebKitGTK's MiniBrowser, driven over WebDriver, on a screen of its
// own (Xvfb).
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const defaultViewport = { width: 1024, height: 768 };

/** WebDriver's code points for the keys that have no character. */
const keys = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = { left: 0, middle: 1, right: 2 };

const helpers = new Set();
process.once('exit', stopHelpers);
for (const [signal, code] of Object.entries({ SIGTERM: 143, SIGHUP: 129 })) {
  process.once(signal, () => process.exit(code));
}

export function webkitLauncher(programs) {
  return new WebKitLauncher(programs);
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright'; // so that the stock commands use getPage(), which looks like Playwright's
  concurrency = 1;

  #programs;
  #root;
  #started;
  #viewport;
  #urls = new Map();

  constructor(programs) {
    this.#programs = programs;
  }

  async initialize() {}

  async startSession(id, url) {
    await (this.#started ??= this.#start());
    await this.#resize(defaultViewport);
    this.#urls.set(id, url);
    await this.#call('POST', '/url', { url });
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  async stopSession(id) {
    const coverage = await this.#evaluate('return window.__coverage__ ?? null');
    await this.#call('DELETE', '/actions');
    await this.#call('POST', '/url', { url: 'about:blank' });
    this.#urls.delete(id);
    return { testCoverage: coverage ?? undefined };
  }

  async stop() {
    if (this.#started) {
      await this.#started.then(() => this.#call('DELETE', '')).catch(() => undefined);
    }
    stopHelpers();
  }

  getPage() {
    return {
      setViewportSize: (size) => this.#resize(size),
      emulateMedia: () => {
        throw new Error('WebKitGTK cannot emulate media features.');
      },
      keyboard: {
        type: (text) => this.#type([...text].flatMap((key) => [down(key), up(key)])),
        down: (key) => this.#type([down(key)]),
        up: (key) => this.#type([up(key)]),
        press: (combination) => {
          const pressed = combination === '+' ? ['+'] : combination.split('+');
          return this.#type([...pressed.map(down), ...pressed.toReversed().map(up)]);
        },
      },
      mouse: {
        move: (x, y) => this.#point([moveTo(x, y)]),
        down: (options) => this.#point([buttonDown(options)]),
        up: (options) => this.#point([buttonUp(options)]),
        click: (x, y, options) =>
          this.#point([moveTo(x, y), buttonDown(options), buttonUp(options)]),
      },
    };
  }

  async #start() {
    const { driver, miniBrowser, xvfb } = this.#programs;
    const display = await startScreen(xvfb);
    const port = await freePort();
    startHelper(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      // Without a graphics card compositing is drawn by the processor, and takes most of it.
      env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    });
    this.#root = `http://127.0.0.1:${port}`;
    await retry(() => this.#call('GET', '/status'), 30_000);
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: miniBrowser,
            args: ['--automation', '--full-screen'],
          },
        },
      },
    });
    this.#root += `/session/${sessionId}`;
  }

  async #call(method, path, body) {
    const response = await fetch(this.#root + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) {
      throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    }
    return value;
  }

  #evaluate(script) {
    return this.#call('POST', '/execute/sync', { script, args: [] });
  }

  async #resize({ width, height }) {
    if (this.#viewport?.width === width && this.#viewport.height === height) return;
    this.#viewport = undefined;
    await this.#call('POST', '/window/rect', { width, height });
    const reached = `return innerWidth === ${width} && innerHeight === ${height}`;
    await retry(async () => {
      if (!(await this.#evaluate(reached))) {
        throw new Error(`Viewport ${width}x${height} not reached (GTK's narrowest is 334 px).`);
      }
    }, 5000);
    this.#viewport = { width, height };
  }

  #type(actions) {
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  #point(actions) {
    return this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions,
    });
  }

  #act(source) {
    return this.#call('POST', '/actions', { actions: [source] });
  }
}

function down(key) {
  return { type: 'keyDown', value: keys[key] ?? key };
}

function up(key) {
  return { type: 'keyUp', value: keys[key] ?? key };
}

function moveTo(x, y) {
  return { type: 'pointerMove', duration: 0, x, y };
}

function buttonDown({ button = 'left' } = {}) {
  return { type: 'pointerDown', button: buttons[button] };
}

function buttonUp({ button = 'left' } = {}) {
  return { type: 'pointerUp', button: buttons[button] };
}

function startHelper(command, args, options) {
  const helper = spawn(command, args, options);
  helpers.add(helper);
  return helper;
}

function stopHelpers() {
  for (const helper of helpers) helper.kill();
  helpers.clear();
}

/** Xvfb chooses a free display by itself and writes its number to the pipe. */
function startScreen(xvfb) {
  const screen = startHelper(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
    screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function retry(attempt, milliseconds) {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(25);
    }
  }
}
