// Cuts and turns a photo before it is uploaded: the server gets the file as it is, with the part that is meant.
// Without this script it takes the middle.
(() => {
  const form = document.querySelector("form[data-photo]");
  const file = form?.querySelector("input[type=file]");
  const canvas = form?.querySelector("canvas");
  if (!canvas) return;

  const isPortrait = form.dataset.photo === "portrait";
  const cut = form.querySelector(".cut");
  const paper = canvas.getContext("2d");
  const longest = 640;
  const step = 12;
  let source = null;
  let picture = null;
  let turns = 0;
  let scale = 1;
  let left = 0;
  let top = 0;

  const set = (name, value) => { form.elements[name].value = value; };

  // Headroom and chin of a passport photo.
  const guide = (y) => {
    paper.beginPath();
    paper.moveTo(0, y * canvas.height);
    paper.lineTo(canvas.width, y * canvas.height);
    paper.stroke();
  };

  const draw = () => {
    const smallest = Math.max(canvas.width / picture.width, canvas.height / picture.height);
    scale = Math.max(scale, smallest);
    left = Math.min(Math.max(left, 0), picture.width - canvas.width / scale);
    top = Math.min(Math.max(top, 0), picture.height - canvas.height / scale);
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(picture, left, top, canvas.width / scale, canvas.height / scale, 0, 0, canvas.width, canvas.height);
    if (isPortrait) {
      paper.setLineDash([6, 6]);
      paper.lineWidth = 2;
      paper.strokeStyle = "#206bc4";
      guide(0.1);
      guide(0.7);
    }

    set("Left", left / picture.width);
    set("Top", top / picture.height);
    set("Width", Math.min(1, canvas.width / scale / picture.width));
  };

  // The picture upright as the turns say, no larger than needed for the preview.
  const turn = () => {
    const isOnItsSide = turns % 2 === 1;
    const part = Math.min(1, (2 * longest) / Math.max(source.width, source.height));
    picture = document.createElement("canvas");
    picture.width = Math.round((isOnItsSide ? source.height : source.width) * part);
    picture.height = Math.round((isOnItsSide ? source.width : source.height) * part);
    const context = picture.getContext("2d");
    context.translate(picture.width / 2, picture.height / 2);
    context.rotate((turns * Math.PI) / 2);
    context.drawImage(source, (-source.width * part) / 2, (-source.height * part) / 2, source.width * part, source.height * part);
    if (!isPortrait) {
      const size = longest / Math.max(picture.width, picture.height);
      canvas.width = Math.round(picture.width * size);
      canvas.height = Math.round(picture.height * size);
    }

    scale = 0;
    left = (picture.width - canvas.width / Math.max(canvas.width / picture.width, canvas.height / picture.height)) / 2;
    top = 0;
    set("Turns", turns);
    draw();
  };

  const zoom = (factor) => {
    const middle = { x: left + canvas.width / scale / 2, y: top + canvas.height / scale / 2 };
    scale *= factor;
    scale = Math.max(scale, Math.max(canvas.width / picture.width, canvas.height / picture.height));
    left = middle.x - canvas.width / scale / 2;
    top = middle.y - canvas.height / scale / 2;
    draw();
  };

  const move = (x, y) => {
    left -= x / scale;
    top -= y / scale;
    draw();
  };

  file.addEventListener("change", () => {
    cut.hidden = true;
    ["Turns", "Left", "Top", "Width"].forEach((name) => set(name, 0));
    if (!file.files[0]) return;

    const address = URL.createObjectURL(file.files[0]);
    const image = new Image();
    image.onload = () => {
      source = image;
      turns = 0;
      cut.hidden = false;
      turn();
      URL.revokeObjectURL(address);
    };
    // What the browser cannot show, the server says what is wrong with.
    image.onerror = () => URL.revokeObjectURL(address);
    image.src = address;
  });

  cut.addEventListener("click", (event) => {
    switch (event.target.dataset?.cut) {
      case "turn": turns = (turns + 1) % 4; turn(); break;
      case "larger": zoom(1.15); break;
      case "smaller": zoom(1 / 1.15); break;
    }
  });

  canvas.addEventListener("pointerdown", (event) => canvas.setPointerCapture(event.pointerId));
  canvas.addEventListener("pointermove", (event) => {
    if (event.buttons) move((event.movementX * canvas.width) / canvas.clientWidth, (event.movementY * canvas.width) / canvas.clientWidth);
  });
  canvas.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (way) {
      event.preventDefault();
      move(...way);
    }
  });
})();
